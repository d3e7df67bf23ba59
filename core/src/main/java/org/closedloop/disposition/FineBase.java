package org.closedloop.disposition;

import org.closedloop.law.Termed;

/** What a fine is a multiple of (罚款基数). */
public enum FineBase implements Termed {
    GOODS_VALUE("货值金额", "goodsValue");

    private final String zh;
    private final String en;

    FineBase(String zh, String en) {
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
