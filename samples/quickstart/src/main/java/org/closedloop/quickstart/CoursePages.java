package org.closedloop.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.closedloop.casefile.Obligation;
import org.closedloop.casefile.Recorded;
import org.closedloop.law.Bilingual;
import org.closedloop.workbench.Timeline;

/** The pages of cases that went on (办案过程页): one for each case with its timeline and steps, and a paper for each step. */
final class CoursePages {

    private final Page page;
    private final List<Played> all;
    private final LocalDate today;

    /** @param today the present day in Asia/Shanghai */
    CoursePages(Page page, List<Played> all, LocalDate today) {
        this.page = page;
        this.all = List.copyOf(all);
        this.today = today;
    }

    Page page() {
        return page;
    }

    List<Played> all() {
        return all;
    }

    static String file(Played played) {
        return Papers.safe(played.id()) + ".html";
    }

    /** Returns every paper by the name of its file. */
    Map<String, Html> papers() {
        Map<String, Html> papers = new LinkedHashMap<>();
        for (Played played : all) {
            steps(played).forEach(s -> s.paper().ifPresent(k -> papers.put(s.paperFile(k), StepPaper.of(page, s, k))));
        }
        return papers;
    }

    /** Writes pages, timelines and papers into the directory, and takes away those of an earlier run. */
    void write(Path directory) throws IOException {
        Papers.clear(directory, ".html", ".svg");
        papers().forEach((name, paper) -> Papers.write(directory.resolve(name), paper));
        for (Played played : all) {
            Papers.write(directory.resolve(file(played)), html(played));
            Files.writeString(directory.resolve(picture(played)), timeline(played));
        }
    }

    private static String picture(Played played) {
        return Papers.safe(played.id()) + ".svg";
    }

    String timeline(Played played) {
        return Timeline.of(played.title("zh"), played.file(), today, "zh");
    }

    private static Stream<CaseStep> steps(Played played) {
        return IntStream.range(0, played.steps().size()).mapToObj(n -> new CaseStep(played, n));
    }

    Html html(Played played) {
        Parts parts = new Parts(page, played.handled());
        return page.page(
                "wide",
                "办理过程 " + played.id(),
                Html.all(
                        Html.of("<nav class=\"back\"><a href=\"../index.html\">← 文书目录</a></nav>\n"),
                        page.h1(new Bilingual("批次 " + played.id() + " 办理过程", "Course of case " + played.id())),
                        Html.of(
                                "<p>{}。{}{}</p>\n",
                                played.handled().product(),
                                played.title("zh"),
                                page.english(played.title("en"))),
                        CourseParts.assumed(),
                        Html.of(
                                "<p><a href=\"{}\"><img class=\"timeline\" src=\"{}\" alt=\"时间线\"></a></p>\n",
                                picture(played),
                                picture(played)),
                        Html.of("""
                                <table class="course"><thead><tr><th scope="col">日期</th><th scope="col">事件</th>\
                                <th scope="col">由此产生、履行的义务</th><th scope="col">文书</th></tr></thead>
                                <tbody>
                                {}</tbody></table>
                                """, Html.all(steps(played).map(s -> row(parts, s)))),
                        parts.footer()));
    }

    private Html row(Parts parts, CaseStep step) {
        return Html.of(
                "<tr><td class=\"day\">{}</td><td>{}{}</td><td>{}</td><td class=\"papers\">{}</td></tr>\n",
                CaseStep.day(step.on()),
                step.event().kind().zh(),
                refused(step),
                Html.all(
                        lines(
                                "！",
                                step.irregularities().stream()
                                        .map(i -> Html.of("{}", i.what().zh()))),
                        lines("√ ", step.settled().stream().map(CoursePages::settled)),
                        lines("＋ ", step.owed().stream().map(o -> CourseParts.owed(parts, o)))),
                step.paper()
                        .map(k -> Html.of("<a href=\"{}\">{}</a>", step.paperFile(k), step.title(k)))
                        .orElse(Html.NONE));
    }

    private static Html settled(Obligation o) {
        return Html.of("{}：{}，{}", CaseStep.bearer(o), o.duty().zh(), o.status().zh());
    }

    private static Html lines(String mark, Stream<Html> lines) {
        return Html.all(lines.map(l -> Html.of("<p>{}{}</p>\n", mark, l)));
    }

    private static Html refused(CaseStep step) {
        return step.recorded() instanceof Recorded.Rejected rejected
                ? Html.of("<br>不予登记：{}", rejected.objections().get(0).kind().zh())
                : Html.NONE;
    }

    /** Returns the list of all cases, for the index; empty if there is none. */
    Html list() {
        return all.isEmpty()
                ? Html.NONE
                : Html.of(
                        """
                <section class="courses"><h2>办理过程示例{}</h2>
                <ul>
                {}</ul></section>
                """,
                        page.english("Cases that went on"),
                        Html.all(all.stream()
                                .map(p -> Html.of(
                                        "<li><a href=\"courses/{}\">{} {}</a>　{}，{}份文书</li>\n",
                                        file(p),
                                        p.id(),
                                        p.handled().product(),
                                        p.title("zh"),
                                        steps(p).filter(s -> s.paper().isPresent())
                                                .count()))));
    }
}
