package org.closedloop.classification;

import org.closedloop.law.Termed;

/** Result for the product as a whole (产品检验结论). */
public enum ProductResult implements Termed {
    NONCONFORMING("不合格", "nonconforming"),
    /** Says nothing about items that were not tested. */
    NO_NONCONFORMITY_FOUND("所检项目未发现不合格", "no nonconformity found in the items tested"),
    NOT_TESTED("未检验", "not tested"),
    UNDETERMINED("待定", "undetermined");

    private final String zh;
    private final String en;

    ProductResult(String zh, String en) {
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
