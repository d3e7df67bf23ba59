package org.closedloop.classification;

import org.closedloop.law.Termed;

/** Crime that the facts give reason to suspect (涉嫌犯罪). */
public enum CrimeKind implements Termed {
    FAKE_OR_SUBSTANDARD_GOODS("生产、销售伪劣产品罪", "production or sale of fake or substandard goods"),
    UNSAFE_PRODUCTS("生产、销售不符合安全标准的产品罪", "production or sale of products that break safety standards");

    private final String zh;
    private final String en;

    CrimeKind(String zh, String en) {
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
