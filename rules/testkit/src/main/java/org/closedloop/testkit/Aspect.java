package org.closedloop.testkit;

import java.util.List;
import java.util.function.Function;
import org.closedloop.law.Termed;

/**
 * What of a decision, and of the course of a case after it, can change (决定及办理过程的方面). Every conclusion belongs to one of
 * them, so that nothing changes unseen.
 */
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
    /**
     * 义务及期限, what is owed by whom and its days, as it stands after the last event of a course: the last day, the first day
     * on which it may be done, and whether it was done in time.
     */
    OBLIGATIONS("义务及期限", "obligations and days", p -> p.course().obligations()),
    /** 事件, whether each event of a course is recorded or refused, why and by which clause; the papers that it makes. */
    EVENTS("事件", "events", p -> p.course().events().all()),
    /** 程序瑕疵, in what events were not as the law demands, and which clause that offends. */
    IRREGULARITIES("程序瑕疵", "irregularities", p -> p.course().events().irregularities()),
    /** 轨道与结案, which tracks are open after the last event of a course, and whether the case is or may be closed. */
    STATE("轨道与结案", "tracks and closure", p -> p.course().state()),
    /** 依据, all clauses on which the decision or any event of the course rests. */
    CLAUSES("依据", "clauses", Points::clauses),
    /** 待查明, what is to be established. */
    TO_ESTABLISH("待查明", "to establish", Points::toEstablish),
    /** 未核对, what of it was not held against the official text. */
    UNVERIFIED("未核对", "unverified", Points::unverified),
    /** 不适用的法律所作的决定, what the law that does not apply would decide. */
    OTHER_LAW("不适用的法律", "law that does not apply", Points::otherLaw);

    private final String zh;
    private final String en;
    private final Function<Points, List<Point>> points;

    Aspect(String zh, String en, Function<Points, List<Point>> points) {
        this.zh = zh;
        this.en = en;
        this.points = points;
    }

    /** Returns whether only a case with events says anything of it. */
    boolean ofCourse() {
        return this == OBLIGATIONS || this == EVENTS || this == IRREGULARITIES || this == STATE;
    }

    /** Returns what a case says of it. */
    List<Point> of(Points read) {
        return points.apply(read);
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
