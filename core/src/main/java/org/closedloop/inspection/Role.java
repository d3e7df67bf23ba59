package org.closedloop.inspection;

import org.closedloop.law.Termed;

/** Role of a party (当事人身份). */
public enum Role implements Termed {
    PRODUCER("生产者", "producer"),
    /** Named as the maker on the goods; not proven to be it. */
    NOMINAL_PRODUCER("标称生产者", "nominal producer"),
    SELLER("销售者", "seller"),
    PLATFORM("电子商务平台经营者", "platform"),
    SERVICE_TRADE("服务业经营者", "service trade");

    private final String zh;
    private final String en;

    Role(String zh, String en) {
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
