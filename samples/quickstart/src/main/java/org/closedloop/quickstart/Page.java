package org.closedloop.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.closedloop.law.Termed;

/**
 * What all pages have in common (页面).
 *
 * @param cite cites clauses
 * @param english whether headings have English beside them; the text itself is Chinese, since the papers are statutory
 */
record Page(Citations cite, boolean english) {

    private static final Html PAPER = style("paper.css");
    private static final Html OTHER = Html.all(PAPER, style("pages.css"));

    /** Returns a paper that is printed by itself. */
    Html paper(String title, Html body) {
        return document(PAPER, "paper", title, body);
    }

    /** Returns a page about the whole list. */
    Html page(String kind, String title, Html body) {
        return document(OTHER, kind, title, body);
    }

    private static Html document(Html style, String kind, String title, Html body) {
        return Html.of("""
                <!DOCTYPE html>
                <html lang="zh-CN">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{}</title>
                <style>
                {}</style>
                </head>
                <body class="{}">
                {}</body>
                </html>
                """, title, style, kind, body);
    }

    private static Html style(String name) {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
            return new Html(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Html h1(Termed title) {
        return Html.of("<h1>{}{}</h1>\n", title.zh(), english(title.en()));
    }

    Html h2(String zh, String en) {
        return Html.of("<h2>{}{}</h2>\n", zh, english(en));
    }

    /** Returns the English beside a Chinese text, where it is wanted. */
    Html english(String text) {
        return english ? Html.of(" <span class=\"en\" lang=\"en\">{}</span>", text) : Html.NONE;
    }

    /** Returns the line that says by which law, and from what, a page was made. */
    Html footer(String of) {
        return Html.of(
                "<footer>{}　规则库 {}<br>依公开名单自动生成，供办案人员核对，未经签发不生效力。</footer>\n",
                of,
                cite.rules().hash());
    }
}
