package org.closedloop.quickstart;

import java.util.List;
import java.util.stream.Stream;
import org.closedloop.casefile.Irregularity;
import org.closedloop.casefile.Obligation;
import org.closedloop.law.ClauseRef;

/** What pages about a case that went on are made of (办理过程的组成部分). */
final class CourseParts {

    private CourseParts() {}

    /** The list says what was found; nobody published what came after. */
    static Html assumed() {
        return new Html("<div class=\"note\" role=\"note\"><p>检验结果来自公开名单；此后的日期和查明的事实没有公布，为演示而假定。</p></div>\n");
    }

    /** Returns what is owed as a sentence: who, what, until when, by which clause, and how the day was worked out. */
    static Html owed(Parts parts, Obligation o) {
        String why = CaseStep.why(o);
        return Html.of(
                "{}：{}，{}{}",
                CaseStep.bearer(o),
                o.duty().zh(),
                parts.sentence(CaseStep.when(o), List.of(o.clause())),
                why.isEmpty() ? Html.NONE : Html.of("<br><small class=\"working\">{}</small>", why));
    }

    /** Returns obligations as a table. */
    static Html ledger(Parts parts, List<Obligation> obligations) {
        return Html.of(
                """
                <table class="ledger"><thead><tr><th scope="col">义务</th><th scope="col">义务人</th><th scope="col">期限</th>\
                <th scope="col">情况</th><th scope="col">依据</th></tr></thead>
                <tbody>
                {}</tbody></table>
                """,
                Html.all(obligations.stream()
                        .map(o -> Html.of(
                                "<tr><td>{}</td><td>{}</td><td>{}</td><td>{}{}</td><td>{}</td></tr>\n",
                                o.duty().zh(),
                                CaseStep.bearer(o),
                                CaseStep.when(o),
                                o.status().zh(),
                                o.doneOn() == null ? "" : "（" + CaseStep.day(o.doneOn()) + "）",
                                parts.with("", List.of(o.clause()))))));
    }

    /** Returns the tracks of the case with how each stands. */
    static Html tracks(Page page, Sections sections, CaseStep step) {
        return Html.all(
                sections.next("各轨道办结情况", "Tracks"),
                Parts.numbered(step.file().tracks().entrySet().stream()
                        .map(t -> Html.of("{}：{}。", t.getKey().zh(), t.getValue() ? "进行中" : "办结"))));
    }

    /** Returns in what the whole case up to a step was not as the law demands; empty if in nothing. */
    static Html irregularities(Page page, Sections sections, CaseStep last) {
        List<Irregularity> all = Stream.iterate(0, n -> n <= last.number(), n -> n + 1)
                .flatMap(n -> new CaseStep(last.played(), n).irregularities().stream())
                .toList();
        return all.isEmpty()
                ? Html.NONE
                : Html.all(
                        sections.next("程序瑕疵", "Irregularities"),
                        Parts.numbered(all.stream()
                                .map(i -> Html.of(
                                        "{}（{}）", i.what().zh(), page.cite().zh(i.clause())))));
    }

    /** Returns the clauses of a step that were not yet held against the official text; empty if all were. */
    static Html unverified(Page page, CaseStep step) {
        List<ClauseRef> unverified = step.unverified();
        return unverified.isEmpty()
                ? Html.NONE
                : Html.of(
                        "<div class=\"note\" role=\"note\"><p>以下依据尚未与正式文本核对，签发前应当核对：</p><ul>{}</ul></div>\n",
                        Html.all(unverified.stream()
                                .map(c -> Html.of("<li>{}</li>", page.cite().zh(c)))));
    }
}
