package org.closedloop.inspection;

import org.closedloop.law.Termed;

/** Class of an item in the inspection rule used (项目类别). Classes belong to a version of the rule, not to the product. */
public enum ItemClass implements Termed {
    A("A类（极重要质量项目）", "class A, bears directly on health or safety"),
    B("B类（重要质量项目）", "class B, important");

    private final String zh;
    private final String en;

    ItemClass(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
