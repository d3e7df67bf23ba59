package org.closedloop.disposition;

import org.closedloop.law.Termed;

/** What goes with a fine (并处). */
public enum Sanction implements Termed {
    CONFISCATE_GAINS("没收违法所得", "confiscate illegal gains"),
    CONFISCATE_GOODS("没收违法生产、销售的产品", "confiscate the goods"),
    CONFISCATE_INCOME("没收全部收入", "confiscate all income of the help"),
    CONFISCATE_TOOLS("没收原辅材料、包装物、生产工具", "confiscate materials, packing and tools");

    private final String zh;
    private final String en;

    Sanction(String zh, String en) {
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
