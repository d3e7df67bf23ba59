package org.closedloop.quickstart;

/** Numbers the sections of a paper (一、二、三). */
final class Sections {

    private final Page page;
    private int last;

    Sections(Page page) {
        this.page = page;
    }

    Html next(String zh, String en) {
        last++;
        return page.h2(Words.number(last) + "、" + zh, en);
    }
}
