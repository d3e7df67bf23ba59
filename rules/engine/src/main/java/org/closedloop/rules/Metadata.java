package org.closedloop.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.DateKind;
import org.closedloop.law.InForce;
import org.closedloop.law.Instrument;
import org.closedloop.law.Suggestion;
import org.closedloop.rules.RuleTree.Meta;
import org.jspecify.annotations.Nullable;

/** Reads the metadata of one rule into its card; what does not resolve is a fault. */
final class Metadata {

    /** In the order in which they follow each other. */
    static final List<String> STAGES = List.of("classification", "disposition", "procedure", "closure");

    private static final Set<String> REQUIRED = Set.of("clause", "stage", "governs", "effectiveFrom");
    private static final Set<String> KNOWN =
            Set.of("clause", "stage", "governs", "effectiveFrom", "effectiveTo", "replaces", "unverified");

    private final SourceText source;
    private final RuleTree rule;
    private final Instrument instrument;

    private Metadata(SourceText source, RuleTree rule, Instrument instrument) {
        this.source = source;
        this.rule = rule;
        this.instrument = instrument;
    }

    /** Returns the card of a rule, or {@code null} after recording why there is none. */
    static @Nullable RuleCard read(SourceText source, RuleTree rule, Instrument instrument) {
        return new Metadata(source, rule, instrument).card();
    }

    private @Nullable RuleCard card() {
        for (Map.Entry<String, Meta> meta : rule.meta().entrySet()) {
            if (!KNOWN.contains(meta.getKey())) {
                source.fault(
                        meta.getValue().offset(),
                        FaultCode.UNKNOWN_META,
                        meta.getKey(),
                        Suggestion.of(meta.getKey(), KNOWN));
            } else if ((meta.getValue().value() == null) != meta.getKey().equals("unverified")) {
                bad(meta.getKey(), "@clause( \"…\" )；@unverified", "@clause( \"…\" ); @unverified stands bare");
            }
        }
        REQUIRED.stream()
                .sorted()
                .filter(r -> !rule.meta().containsKey(r))
                .forEach(missing -> source.fault(rule.offset(), FaultCode.NO_META, missing, rule.name()));
        ClauseRef clause = clause();
        String stage = oneOf("stage", STAGES);
        String governs = oneOf("governs", List.of("substance", "procedure", "inspection"));
        InForce inForce = inForce();
        if (clause == null || stage == null || governs == null || inForce == null) {
            return null;
        }
        Meta replaces = rule.meta().get("replaces");
        return new RuleCard(
                rule.name(),
                clause,
                stage,
                DateKind.valueOf(governs.toUpperCase(Locale.ROOT)),
                inForce,
                rule.meta().containsKey("unverified"),
                replaces == null ? null : replaces.value(),
                instrument.jurisdiction(),
                source.file(),
                source.line(rule.offset()));
    }

    private @Nullable ClauseRef clause() {
        String text = value("clause");
        if (text == null) {
            return null;
        }
        try {
            ClauseRef clause = ClauseRef.parse(text);
            if (!clause.instrument().equals(instrument.id())) {
                source.fault(offset("clause"), FaultCode.CLAUSE_ELSEWHERE, text, instrument.id());
            }
            return clause;
        } catch (IllegalArgumentException e) {
            String such = instrument.id() + "/46.1";
            bad("clause", "“" + text + "”不是 " + such + " 的形式", "'" + text + "' is not a clause such as " + such);
            return null;
        }
    }

    private @Nullable String oneOf(String key, List<String> allowed) {
        String text = value(key);
        if (text != null && !allowed.contains(text)) {
            String list = String.join(", ", allowed);
            Bilingual meant = Suggestion.of(text, allowed);
            bad(key, "“" + text + "”不在 " + list + " 之中" + meant.zh(), "'" + text + "' is none of " + list + meant.en());
            return null;
        }
        return text;
    }

    private @Nullable InForce inForce() {
        LocalDate from = date("effectiveFrom");
        LocalDate to = date("effectiveTo");
        if (from == null || (to == null && rule.meta().containsKey("effectiveTo"))) {
            return null;
        }
        if (to != null && !to.isAfter(from)) {
            bad("effectiveTo", to + " 不晚于 " + from, to + " is not after " + from);
            return null;
        }
        InForce inForce = new InForce(from, to);
        if (!instrument.inForce().covers(inForce)) {
            source.fault(offset("effectiveFrom"), FaultCode.DATE_OUTSIDE, rule.name(), inForce, instrument.inForce());
        }
        return inForce;
    }

    private @Nullable LocalDate date(String key) {
        String text = value(key);
        if (text == null) {
            return null;
        }
        try {
            // Years of more than four digits, which the platform reads after a sign, are no days of any law.
            if (text.length() == 10) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // The fault below says what is wanted.
        }
        bad(key, "“" + text + "”不是 2020-01-01 形式的日期", "'" + text + "' is not a date such as 2020-01-01");
        return null;
    }

    private @Nullable String value(String key) {
        Meta meta = rule.meta().get(key);
        return meta == null ? null : meta.value();
    }

    private int offset(String key) {
        Meta meta = rule.meta().get(key);
        return meta == null ? rule.offset() : meta.offset();
    }

    private void bad(String key, String zh, String en) {
        source.fault(offset(key), FaultCode.BAD_META, key, new Bilingual(zh, en));
    }
}
