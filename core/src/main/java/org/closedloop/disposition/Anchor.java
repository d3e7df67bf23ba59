package org.closedloop.disposition;

import org.closedloop.law.Termed;

/** From when a time runs (期限起算点). */
public enum Anchor implements Termed {
    ORDER_DATE("自责令之日起", "from the date of the order"),
    NOTICE_RECEIVED("自收到通知书之日起", "from receipt of the notice"),
    REQUEST_RECEIVED("自收到申请之日起", "from receipt of the request"),
    BEFORE_EXPIRY("期限届满前", "before the time is over");

    private final String zh;
    private final String en;

    Anchor(String zh, String en) {
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
