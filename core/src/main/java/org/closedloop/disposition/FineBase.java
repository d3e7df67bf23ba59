package org.closedloop.disposition;

import org.closedloop.law.Termed;

/** What a fine is a multiple of (罚款基数). */
public enum FineBase implements Termed {
    GOODS_VALUE("货值金额", "goodsValue"),
    TAMPERED_GOODS_VALUE("被隐匿、转移、变卖、损毁物品的货值金额", "tamperedGoodsValue"),
    HELP_INCOME("违法收入", "helpIncome"),
    /** No multiple: a sum of money. */
    YUAN("元", "yuan");

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
