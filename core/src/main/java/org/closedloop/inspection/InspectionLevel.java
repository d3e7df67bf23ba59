package org.closedloop.inspection;

import org.closedloop.law.Termed;

/** Level of the spot check (抽查级别), by the authority that organised it. */
public enum InspectionLevel implements Termed {
    NATIONAL("国家监督抽查", "national"),
    PROVINCIAL("省级监督抽查", "provincial"),
    MUNICIPAL("市级监督抽查", "municipal"),
    COUNTY("县级监督抽查", "county");

    private final String zh;
    private final String en;

    InspectionLevel(String zh, String en) {
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
