package org.closedloop.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.InForce;
import org.closedloop.law.Instrument;
import org.closedloop.law.Jurisdiction;
import org.closedloop.law.LegalRank;
import org.closedloop.law.Numbering;
import org.closedloop.rules.Law.DatedValue;
import org.jspecify.annotations.Nullable;

/** Reads {@code instrument.yaml} and {@code values.yaml} of one folder. */
final class InstrumentReader {

    private static final List<String> UNITS =
            List.of("yuan", "times", "days", "workingDays", "hours", "months", "years", "count", "percent");

    private static final Pattern KEY = Pattern.compile("[a-z0-9_]{1,100}");

    private final List<Fault> faults;

    InstrumentReader(List<Fault> faults) {
        this.faults = faults;
    }

    /** Returns the instrument, or {@code null} after recording why there is none. */
    @Nullable
    Instrument instrument(String file, byte[] bytes, Jurisdiction jurisdiction, String folder) {
        YamlTree root = YamlTree.read(file, bytes, faults);
        if (root == null) {
            return null;
        }
        // Wrong keys do not hide wrong values: all are told at once.
        boolean keys = root.shape(
                List.of("id", "title", "titleEn", "rank", "inForce", "source"),
                List.of("number", "numbering", "delegates", "notes"));
        String id = root.text("id");
        String title = root.text("title");
        String titleEn = root.text("titleEn");
        LegalRank rank = root.constant("rank", LegalRank.class);
        YamlTree days = root.get("inForce");
        if (days != null) {
            days.shape(List.of("from"), List.of("to"));
        }
        InForce inForce = inForce(days);
        String source = root.text("source");
        Numbering numbering =
                root.get("numbering") == null ? Numbering.ARTICLES : root.constant("numbering", Numbering.class);
        Set<ClauseRef> delegates = new HashSet<>();
        for (YamlTree delegate : root.items("delegates")) {
            ClauseRef clause = clause(delegate);
            if (clause != null) {
                delegates.add(clause);
            }
        }
        if (id != null && !id.equals(folder)) {
            root.fault(FaultCode.WRONG_ID, id, folder);
            return null;
        }
        if (!keys
                || id == null
                || title == null
                || titleEn == null
                || rank == null
                || inForce == null
                || source == null
                || numbering == null) {
            return null;
        }
        return new Instrument(
                id,
                title,
                titleEn,
                root.text("number"),
                rank,
                jurisdiction,
                numbering,
                inForce,
                source,
                delegates,
                root.text("notes"));
    }

    /** Returns the values of an instrument; those that cannot be read are left out with a fault. */
    List<DatedValue> values(String file, byte[] bytes, Instrument instrument) {
        YamlTree root = YamlTree.read(file, bytes, faults);
        List<DatedValue> all = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (YamlTree entry : root == null ? List.<YamlTree>of() : root.items()) {
            entry.shape(List.of("key", "clause", "unit", "values"), List.of());
            String key = entry.text("key");
            ClauseRef clause = clause(entry.get("clause"));
            String unit = entry.text("unit");
            if (key == null || clause == null || unit == null) {
                continue;
            }
            if (!KEY.matcher(key).matches()) {
                entry.fault(
                        FaultCode.BAD_VALUE,
                        "key",
                        new Bilingual(
                                "key 用小写字母、数字和 _，不超过 100 字",
                                "a key has lower case letters, digits and _, at most 100"));
                continue;
            }
            if (!clause.instrument().equals(instrument.id())) {
                entry.fault(FaultCode.CLAUSE_ELSEWHERE, clause, instrument.id());
            }
            if (!UNITS.contains(unit)) {
                Objects.requireNonNullElse(entry.get("unit"), entry)
                        .fault(
                                FaultCode.BAD_VALUE,
                                unit,
                                new Bilingual(
                                        "单位可用 yuan（元）、times（倍）、days（日）、years（年）、count（个）、percent（%）",
                                        "units are " + String.join(", ", UNITS)));
            }
            if (!keys.add(key)) {
                entry.fault(FaultCode.BAD_VALUE, key, new Bilingual("key 重复", "the key stands twice"));
            }
            all.addAll(spans(entry, instrument, key, clause, unit));
        }
        return all;
    }

    private List<DatedValue> spans(YamlTree entry, Instrument instrument, String key, ClauseRef clause, String unit) {
        List<DatedValue> spans = new ArrayList<>();
        for (YamlTree span : entry.items("values")) {
            span.shape(List.of("from", "amount"), List.of("to", "unverified"));
            BigDecimal amount = span.number("amount");
            InForce inForce = inForce(span);
            if (amount != null && amount.signum() < 0) {
                span.fault(FaultCode.BAD_VALUE, "amount", new Bilingual("数值不能为负", "an amount is not negative"));
            }
            if (amount != null && inForce != null) {
                if (!instrument.inForce().covers(inForce)) {
                    span.fault(FaultCode.DATE_OUTSIDE, key, inForce, instrument.inForce());
                }
                boolean unverified = Boolean.TRUE.equals(span.flag("unverified"));
                spans.add(new DatedValue(
                        instrument, key, amount, unit, clause, inForce, unverified, span.line(), span.column()));
            }
        }
        spans.sort(Comparator.comparing(v -> v.inForce().from()));
        for (int i = 1; i < spans.size(); i++) {
            LocalDate end = spans.get(i - 1).inForce().to();
            LocalDate next = spans.get(i).inForce().from();
            if (end == null || end.isAfter(next)) {
                entry.fault(FaultCode.VALUE_OVERLAP, key, next);
            } else if (end.isBefore(next)) {
                entry.fault(FaultCode.VALUE_GAP, key, end, next);
            }
        }
        return spans;
    }

    private static @Nullable InForce inForce(@Nullable YamlTree tree) {
        if (tree == null) {
            return null;
        }
        LocalDate from = tree.date("from");
        LocalDate to = tree.date("to");
        if (from == null || (to == null && tree.get("to") != null)) {
            return null;
        }
        if (to != null && !to.isAfter(from)) {
            tree.fault(FaultCode.BAD_VALUE, "to", new Bilingual(to + " 不晚于 " + from, to + " is not after " + from));
            return null;
        }
        return new InForce(from, to);
    }

    private static @Nullable ClauseRef clause(@Nullable YamlTree tree) {
        String text = tree == null ? null : tree.text();
        if (tree == null || text == null) {
            return null;
        }
        try {
            return ClauseRef.parse(text);
        } catch (IllegalArgumentException e) {
            tree.fault(
                    FaultCode.BAD_VALUE,
                    text,
                    new Bilingual("条款写作 order_18_2019/46.1", "a clause is written order_18_2019/46.1"));
            return null;
        }
    }
}
