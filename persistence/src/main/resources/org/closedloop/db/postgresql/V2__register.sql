-- Lists of cases by place and by next due day: the places that a case lies in are columns of their own, so that all of a province or a
-- city is one range of an index, and a case with nothing due sorts last.

alter table cl_case add column province varchar(5);
alter table cl_case add column city varchar(8);
alter table cl_case add column county varchar(11);

update cl_case set province = substring(jurisdiction, 1, 5) where char_length(jurisdiction) >= 5;
update cl_case set city = substring(jurisdiction, 1, 8) where char_length(jurisdiction) >= 8;
update cl_case set county = substring(jurisdiction, 1, 11) where char_length(jurisdiction) >= 11;
update cl_case set next_due = '9999-12-31' where next_due is null;

alter table cl_case alter column next_due set not null;

drop index cl_case_place;
drop index cl_case_product;

create index cl_case_province on cl_case (closed, province, next_due, id);
create index cl_case_city on cl_case (closed, city, next_due, id);
create index cl_case_county on cl_case (closed, county, next_due, id);
create index cl_case_product on cl_case (closed, product, next_due, id);
create index cl_case_inspected on cl_case (inspected_to, id);
