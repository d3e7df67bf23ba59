package org.closedloop.quickstart;

import org.closedloop.law.Termed;

/** The head of a paper (文书首部): authority, title, document number. */
final class PaperTop {

    private PaperTop() {}

    /** @param word the word of the document number; the number itself is the authority's to give */
    static Html of(Page page, Parts parts, Termed title, String word) {
        return Html.of("""
                <nav class="back"><a href="../index.html">← 文书目录</a></nav>
                <header>
                {}{}</header>
                <p class="number">{}{}〔{}〕{}号</p>
                """, parts.authority(), page.h1(title), Parts.SHORT, word, Parts.SHORT, Parts.SHORT);
    }
}
