package org.closedloop.quickstart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.classification.Breach;
import org.closedloop.classification.ChoiceOfLaw;
import org.closedloop.classification.Exemption;
import org.closedloop.classification.Grade;
import org.closedloop.classification.Graded;
import org.closedloop.classification.ProductJudged;
import org.closedloop.classification.SeriousProblem;
import org.closedloop.classification.SuspectedCrime;
import org.closedloop.decision.FieldWords;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Party;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.Termed;
import org.jspecify.annotations.Nullable;

/** The parts of which every paper is made (文书的组成部分): who and what, findings, what they are in law, clauses. */
final class Parts {

    static final Html BLANK = new Html("<span class=\"blank\">　</span>");
    static final Html SHORT = new Html("<span class=\"blank short\">　</span>");
    static final Html LONG = new Html("<span class=\"blank long\">　</span>");
    static final Html DATE = Html.of("{}年{}月{}日", SHORT, SHORT, SHORT);

    private static final Html UNVERIFIED = new Html(" <span class=\"mark\">未核对</span>");

    private final Page page;
    private final Handled handled;
    private final Trace trace;

    Parts(Page page, Handled handled) {
        this.page = page;
        this.handled = handled;
        this.trace = handled.trace();
    }

    /** Returns the authority that handles the batch. Its name depends on time and place, so only the place is filled in. */
    Html authority() {
        String where = handled.listed().organizer();
        return Html.of(
                "<p class=\"authority\">{}<span class=\"blank long\"><small>办理机关全称</small></span></p>\n",
                where.equals("全国") ? "" : where);
    }

    /** Returns the party to whom a paper is addressed: the one sampled. A maker named on goods is not proved to be it. */
    Html addressee() {
        Party party = handled.batch().party();
        return party == null
                ? Html.of("{}<small>（被抽样人未公布）</small>", LONG)
                : Html.of("{}{}", code(party.id()), role(party));
    }

    private static Html code(@Nullable String id) {
        return id == null ? new Html("<span class=\"blank\"><small>名称未公布</small></span>") : Html.of("{}", id);
    }

    private static String role(Party party) {
        return party.role() == null ? "" : "（" + party.role().zh() + "）";
    }

    Html others() {
        List<Party> others = handled.batch().others();
        return others.isEmpty()
                ? Html.of("——")
                : Html.joined("；", others.stream().map(p -> Html.of("{}{}", code(p.id()), role(p))));
    }

    /** Returns a table of who was sampled, what it was, and by which check. */
    Html particulars() {
        return Html.of(
                "<table class=\"facts\"><tbody>\n{}{}</tbody></table>\n",
                row("当事人", addressee(), "其他当事人", others()),
                what());
    }

    /** Returns rows of the same table for what was sampled, and by which check. */
    Html what() {
        Batch batch = handled.batch();
        Html day = batch.inspectedOn() == null
                ? Html.of("{}<small>（待查明）</small>", DATE)
                : Html.of("{}<small>（公布日期，作为检验日期）</small>", Words.day(batch.inspectedOn()));
        return Html.all(
                row("产品名称", text(handled.product()), "规格、批号", text(or(batch.spec()))),
                row("抽查通报", text(handled.listed().bulletin()), "抽查级别", term(batch.level())),
                row("日期", day, "抽样领域", term(batch.channel())));
    }

    private static Html row(String first, Html a, String second, Html b) {
        return Html.of(
                "<tr><th scope=\"row\">{}</th><td>{}</td><th scope=\"row\">{}</th><td>{}</td></tr>\n",
                first,
                a,
                second,
                b);
    }

    static Html text(String text) {
        return Html.of("{}", text);
    }

    private static String or(@Nullable String text) {
        return text == null || text.equals("—") ? "——" : text;
    }

    private static Html term(@Nullable Termed term) {
        return term == null ? Html.of("{}<small>（未公布）</small>", SHORT) : text(term.zh());
    }

    /** Returns a statement with the clauses it rests on. */
    Html with(String statement, List<ClauseRef> clauses) {
        return clauses.isEmpty()
                ? text(statement)
                : Html.of("{}<span class=\"basis\">（{}）</span>", statement, cited(clauses));
    }

    /** Returns citations as a Chinese document has them: the title once, then the provisions of the same instrument. */
    private Html cited(List<ClauseRef> clauses) {
        List<Html> cited = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            ClauseRef clause = clauses.get(i);
            boolean same =
                    i > 0 && clause.instrument().equals(clauses.get(i - 1).instrument());
            cited.add(Html.of(
                    "{}{}", same ? page.cite().provision(clause) : page.cite().zh(clause), mark(clause)));
        }
        return Html.joined("、", cited.stream());
    }

    private Html mark(ClauseRef clause) {
        return marked("", List.of(clause));
    }

    /** Returns a statement with a mark if a clause it rests on is unverified. */
    Html marked(String statement, List<ClauseRef> clauses) {
        return Html.of("{}{}", statement, clauses.stream().anyMatch(trace::unverified) ? UNVERIFIED : Html.NONE);
    }

    /** Returns a statement as a sentence of its own. */
    Html sentence(String statement, List<ClauseRef> clauses) {
        return Html.of("{}。", with(statement, clauses));
    }

    /** Returns what the findings are in law, a sentence for each kind of conclusion. */
    Html inLaw() {
        List<Html> found = new ArrayList<>();
        Grade grade = handled.decision().grade();
        found.add(sentence("检验结论：" + handled.decision().result().zh(), trace.clauses(ProductJudged.class::isInstance)));
        found.add(
                grade == Grade.UNDETERMINED
                        ? text("严重程度：待定。现有事实不足以认定是否属于严重质量问题。")
                        : sentence("严重程度：" + grade.zh(), trace.clauses(new Graded(grade))));
        found.addAll(of("严重情形", SeriousProblem.class, SeriousProblem::kind, SeriousProblem::item));
        found.addAll(of("违反义务", Breach.class, Breach::kind, Breach::item));
        found.addAll(of("不予立案、不予处罚的情形", Exemption.class, Exemption::kind, e -> null));
        found.addAll(of("涉嫌犯罪", SuspectedCrime.class, SuspectedCrime::kind, c -> null));
        found.addAll(of("法律适用", ChoiceOfLaw.class, ChoiceOfLaw::kind, c -> null));
        return numbered(found.stream());
    }

    /** Returns a sentence for each kind of a conclusion, with the items it was drawn for. */
    private <T extends Record> List<Html> of(
            String what, Class<T> type, Function<T, Termed> kind, Function<T, @Nullable String> item) {
        List<T> facts = trace.facts(type);
        return facts.stream()
                .map(kind)
                .distinct()
                .map(k -> {
                    Predicate<T> same = f -> kind.apply(f).equals(k);
                    String items = facts.stream()
                            .filter(same)
                            .map(item)
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining("、"));
                    return sentence(
                            what + "：" + k.zh() + (items.isEmpty() ? "" : "——" + items),
                            trace.clauses(f -> type.isInstance(f) && same.test(type.cast(f))));
                })
                .toList();
    }

    static Html numbered(Stream<Html> items) {
        List<Html> all = items.toList();
        List<Html> numbered = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            numbered.add(Html.of("<li>（{}）{}</li>\n", Words.number(i + 1), all.get(i)));
        }
        return Html.of("<ol class=\"items\">\n{}</ol>\n", Html.all(numbered.stream()));
    }

    /** Returns what is still to be established, with blanks to fill in; the failing items if nothing else is. */
    Html open() {
        List<String> paths = handled.decision().toEstablish();
        Map<String, List<String>> byItem = new LinkedHashMap<>();
        (paths.isEmpty() ? List.of("items") : paths)
                .forEach(p -> byItem.computeIfAbsent(Words.itemOf(p), i -> new ArrayList<>())
                        .add(Words.fieldOf(p)));
        List<Html> lines = new ArrayList<>();
        byItem.forEach((item, fields) -> {
            Stream<Html> blanks = fields.stream()
                    .map(f -> Html.of("{}：{}", FieldWords.field(f).zh(), BLANK));
            if (item.isEmpty()) {
                blanks.forEach(b -> lines.add(Html.of("<li>□ {}</li>\n", b)));
            } else {
                lines.add(Html.of("<li>□ {}　{}</li>\n", item, Html.joined("；", blanks)));
            }
        });
        return Html.of("<ul class=\"open\">\n{}</ul>\n", Html.all(lines.stream()));
    }

    /** Returns every clause on which a conclusion in the paper rests, by instrument. */
    Html clauses(Predicate<Object> conclusions) {
        return clauses(trace.clauses(conclusions));
    }

    /** Returns clauses as a table, by instrument. */
    Html clauses(List<ClauseRef> clauses) {
        Map<String, List<ClauseRef>> byInstrument = new LinkedHashMap<>();
        clauses.forEach(c -> byInstrument
                .computeIfAbsent(c.instrument(), i -> new ArrayList<>())
                .add(c));
        return Html.of(
                """
                <table class="clauses"><thead><tr><th scope="col">引用条款</th><th scope="col">效力位阶和文号</th></tr></thead>
                <tbody>
                {}</tbody></table>
                """,
                Html.all(byInstrument.values().stream()
                        .map(c -> Html.of(
                                "<tr><td>{}</td><td>{}</td></tr>\n",
                                cited(c),
                                page.cite().rank(c.get(0))))));
    }

    /** Returns what was not yet held against the official text; empty if everything was. */
    Html unverified() {
        List<String> unverified = handled.decision().unverified();
        return unverified.isEmpty()
                ? Html.NONE
                : Html.of(
                        """
                        <div class="note" role="note"><p>以下依据尚未与正式文本核对，签发前应当核对：</p>
                        <ul>{}</ul></div>
                        """,
                        Html.all(unverified.stream()
                                .map(u -> Html.of("<li>{}</li>", page.cite().unverified(u)))));
    }

    Html footer() {
        return page.footer("批次 " + handled.id() + "　来源：" + handled.listed().source());
    }
}
