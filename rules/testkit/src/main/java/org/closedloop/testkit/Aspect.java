package org.closedloop.testkit;

import java.util.List;
import java.util.function.BiFunction;
import org.closedloop.decision.Decision;
import org.closedloop.law.Termed;

/** What of a decision can change (决定的方面). Every conclusion belongs to one of them, so that nothing changes unseen. */
public enum Aspect implements Termed {
    /** 检验结论, the result for the product. */
    RESULT("检验结论", "result", Points::result),
    /** 严重程度, how serious it is. */
    GRADE("严重程度", "grade", Points::grade),
    /** 处置去向, where it is routed. */
    ROUTE("处置去向", "route", Points::route),
    /** 处理措施, the measures. */
    MEASURES("处理措施", "measures", Points::measures),
    /** 办理轨道, the tracks. */
    TRACKS("办理轨道", "tracks", Points::tracks),
    /** 违法行为及处罚, violations with fines and what goes with them. */
    VIOLATIONS("违法行为及处罚", "violations and fines", Points::violations),
    /** 法定期限, the times that the law gives. */
    TIME_LIMITS("法定期限", "times", Points::timeLimits),
    /** 其他后果: exemptions, aggravations, mitigations, crimes suspected, rights, powers, gates of procedure, papers. */
    CONSEQUENCES("其他后果", "other consequences", Points::consequences),
    /** 认定, what was found on the way: breaches, grades of items, by which requirement they were judged. */
    FINDINGS("认定", "findings", Points::findings),
    /** 依据, all clauses on which it rests. */
    CLAUSES("依据", "clauses", Points::clauses),
    /** 待查明, what is to be established. */
    TO_ESTABLISH("待查明", "to establish", Points::toEstablish),
    /** 未核对, what of it was not held against the official text. */
    UNVERIFIED("未核对", "unverified", Points::unverified),
    /** 不适用的法律所作的决定, what the law that does not apply would decide. */
    OTHER_LAW("不适用的法律", "law that does not apply", Points::otherLaw);

    private final String zh;
    private final String en;
    private final BiFunction<Points, Decision, List<Point>> points;

    Aspect(String zh, String en, BiFunction<Points, Decision, List<Point>> points) {
        this.zh = zh;
        this.en = en;
        this.points = points;
    }

    /** Returns what a decision says of it. */
    List<Point> of(Decision decision, Points read) {
        return points.apply(read, decision);
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
