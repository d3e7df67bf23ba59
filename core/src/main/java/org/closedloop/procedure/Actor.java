package org.closedloop.procedure;

import org.closedloop.law.Termed;

/** Who acts in the loop (行为主体). */
public enum Actor implements Termed {
    PARTY("当事人", "party"),
    ORGANISER("组织监督抽查的部门", "organiser of the inspection"),
    HANDLING_AUTHORITY("负责结果处理的部门", "authority that handles the result"),
    PROVINCIAL_AUTHORITY("省级以上市场监督管理部门", "provincial authority"),
    LICENSING_AUTHORITY("发证机关", "licensing authority"),
    CERTIFICATION_BODY("认证机构", "certification body"),
    SAMPLING_BODY("抽样机构", "sampling body"),
    FIRST_LAB("初检机构", "first laboratory"),
    RETEST_LAB("复检机构", "laboratory of the retest"),
    ENFORCEMENT_UNIT("办案机构", "enforcement unit"),
    REVIEW_UNIT("审核机构", "review unit"),
    HEARING_HOST("听证主持人", "host of the hearing"),
    POLICE("公安机关", "police"),
    PROCURATOR("检察院", "procurator"),
    COURT("人民法院", "court");

    private final String zh;
    private final String en;

    Actor(String zh, String en) {
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
