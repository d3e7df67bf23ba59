-- Cases of post-inspection handling. Legal days are days in Asia/Shanghai, instants are UTC, enums are their names.

create table cl_case (
    id               varchar(200) not null,
    newest_entry     bigint       not null,
    newest_hash      varchar(64)  not null,
    jurisdiction     varchar(20)  not null,
    product          varchar(200),
    inspection_level varchar(20),
    channel          varchar(20),
    inspected_from   date,
    inspected_to     date,
    product_result   varchar(40)  not null,
    grade            varchar(20)  not null,
    route            varchar(40)  not null,
    closed           boolean      not null,
    opened_at        timestamp(6) with time zone not null,
    changed_at       timestamp(6) with time zone not null,
    last_event_on    date,
    next_due         date,
    primary key (id)
);

create index cl_case_open on cl_case (closed, next_due, id);
create index cl_case_place on cl_case (closed, jurisdiction, id);
create index cl_case_product on cl_case (product, id);

-- What is kept of a case: the lines of its journal. Rows are added, never changed.
create table cl_entry (
    case_id        varchar(200) not null,
    number_in_case bigint       not null,
    recorded_at    timestamp(6) with time zone not null,
    event_kind     varchar(60),
    event_on       date,
    addressee      varchar(200),
    officer        varchar(200),
    rule_book      varchar(64)  not null,
    entry_hash     varchar(64)  not null,
    entry_line     character large object not null,
    primary key (case_id, number_in_case)
);

-- Statutory acts, once each: the round counts what was done of a kind with regard to an addressee.
create table cl_act (
    case_id   varchar(200) not null,
    act       varchar(60)  not null,
    addressee varchar(200) not null,
    act_round integer      not null,
    clause    varchar(200),
    primary key (case_id, act, addressee, act_round)
);

create table cl_party (
    case_id        varchar(200) not null,
    number_in_case bigint       not null,
    party_id       varchar(200) not null,
    party_role     varchar(20),
    jurisdiction   varchar(20),
    primary key (case_id, number_in_case)
);

create index cl_party_id on cl_party (party_id, case_id);

create table cl_item (
    case_id        varchar(200) not null,
    number_in_case bigint       not null,
    item_name      varchar(200),
    item_result    varchar(20),
    primary key (case_id, number_in_case)
);

create table cl_obligation (
    case_id        varchar(200) not null,
    number_in_case bigint       not null,
    duty           varchar(60)  not null,
    bearer         varchar(60)  not null,
    party          varchar(200) not null,
    clause         varchar(200) not null,
    owed_since     date         not null,
    not_before     date,
    due_by         date,
    provisional    boolean      not null,
    status         varchar(20)  not null,
    done_on        date,
    watch          varchar(10)  not null,
    primary key (case_id, number_in_case)
);

create index cl_obligation_due on cl_obligation (watch, due_by, case_id);

create table cl_track (
    case_id varchar(200) not null,
    kind    varchar(40)  not null,
    party   varchar(200) not null,
    is_open boolean      not null,
    primary key (case_id, kind, party)
);

create index cl_track_open on cl_track (kind, is_open, case_id);

-- Papers that must leave the system, written with the event that calls for them.
create table cl_message (
    id             varchar(250) not null,
    case_id        varchar(200) not null,
    entry_number   bigint       not null,
    event_kind     varchar(60)  not null,
    event_on       date         not null,
    paper          varchar(200) not null,
    party          varchar(200) not null,
    written_at     timestamp(6) with time zone not null,
    handed_over_at timestamp(6) with time zone,
    attempts       integer      not null,
    primary key (id)
);

create index cl_message_waiting on cl_message (handed_over_at, attempts, written_at, id);
