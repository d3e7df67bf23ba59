package org.closedloop.law;

/** How an instrument numbers its provisions (条文编号方式). */
public enum Numbering {
    /** 条 – 款 – 项 – 目, the way of statutes. */
    ARTICLES,
    /** 一、（一）1. , the way of opinions and notices. */
    ITEMS,
    /** 3.2.1, the way of standards and inspection rules. */
    SECTIONS
}
