package org.closedloop.workbench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.classification.Grade;
import org.closedloop.classification.Graded;
import org.closedloop.classification.ProductJudged;
import org.closedloop.classification.ProductResult;
import org.closedloop.classification.ToEstablish;
import org.closedloop.classification.Violation;
import org.closedloop.classification.ViolationKind;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Decision;
import org.closedloop.decision.Ground;
import org.closedloop.decision.Question;
import org.closedloop.decision.Reading;
import org.closedloop.decision.Rules;
import org.closedloop.decision.Step;
import org.closedloop.disposition.Also;
import org.closedloop.disposition.Fine;
import org.closedloop.disposition.FineBase;
import org.closedloop.disposition.Measure;
import org.closedloop.disposition.MeasureKind;
import org.closedloop.disposition.Route;
import org.closedloop.disposition.Routed;
import org.closedloop.disposition.Sanction;
import org.closedloop.disposition.Track;
import org.closedloop.disposition.TrackKind;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Item;
import org.closedloop.inspection.ItemClass;
import org.closedloop.inspection.Result;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.InForce;
import org.closedloop.law.Instrument;
import org.closedloop.law.Jurisdiction;
import org.closedloop.law.LegalRank;
import org.closedloop.law.Numbering;

/**
 * A handful of rules in plain Java, so that what is tested is reading and writing and not the law: an item that fails is
 * ordered to be corrected; one of class A is filed and fined on top. A product named 旧法 is also decided by another law,
 * and one named 故障 is more than they can bear.
 */
final class PaperRules implements Rules {

    static final String HASH = "ab".repeat(32);

    private static final Instrument LAW = new Instrument(
            "product_quality_law",
            "中华人民共和国产品质量法",
            "Product Quality Law of the People's Republic of China",
            null,
            LegalRank.LAW,
            Jurisdiction.NATIONAL,
            Numbering.ARTICLES,
            new InForce(LocalDate.of(2000, 9, 1), null),
            "test",
            Set.of(),
            null);

    @Override
    public Decision decide(Question question) {
        Batch batch = question.batch();
        if ("故障".equals(batch.product())) {
            throw new IllegalStateException("more than paper can bear");
        }
        List<Conclusion> conclusions = new ArrayList<>();
        List<Item> items = batch.items() == null ? List.of() : batch.items();
        for (Item item : items) {
            if (item.result() == Result.FAIL) {
                conclude(conclusions, "17.1", item, new ProductJudged(ProductResult.NONCONFORMING));
                conclude(conclusions, "17.1", item, new Measure(MeasureKind.ORDER_CORRECTION));
                conclude(conclusions, "17.1", item, new Track(TrackKind.RECTIFICATION));
                conclude(conclusions, "17.1", item, new Routed(Route.RECTIFICATION_NOTICE));
                if (item.itemClass() == ItemClass.A) {
                    serious(conclusions, item);
                } else if (item.itemClass() == null) {
                    conclude(conclusions, "17.2", item, new ToEstablish("itemClass", item.name()));
                }
            }
        }
        Decision decision = Reading.of(batch, List.copyOf(conclusions), HASH);
        return "旧法".equals(batch.product()) ? decision.keeping(Reading.of(batch, List.of(), HASH)) : decision;
    }

    private static void serious(List<Conclusion> conclusions, Item item) {
        ViolationKind kind = ViolationKind.HEALTH_OR_SAFETY_STANDARD;
        conclude(conclusions, "17.2", item, new Graded(Grade.SERIOUS));
        conclude(conclusions, "49", item, new Violation(kind));
        conclude(conclusions, "49", item, new Fine(kind, BigDecimal.ONE, new BigDecimal("3.0"), FineBase.GOODS_VALUE));
        conclude(conclusions, "49", item, new Also(Sanction.CONFISCATE_GAINS, kind));
        conclude(conclusions, "49", item, new Routed(Route.CASE_FILING));
        conclude(conclusions, "49", item, new Measure(MeasureKind.FILE_CASE));
        conclude(conclusions, "49", item, new Track(TrackKind.PENALTY));
        conclude(conclusions, "49", item, new ToEstablish("illegalGains", null));
    }

    private static void conclude(List<Conclusion> conclusions, String provision, Item item, Object fact) {
        ClauseRef clause = new ClauseRef(LAW.id(), provision);
        boolean unverified = provision.equals("17.2");
        Ground ground = new Ground("paper " + provision, clause, "cn/paper.drl", 7, unverified, List.of(item));
        conclusions.add(new Conclusion(fact, List.of(ground)));
    }

    @Override
    public List<Conclusion> conclude(Step step) {
        return List.of();
    }

    @Override
    public String hash() {
        return HASH;
    }

    @Override
    public Optional<Instrument> instrument(String id) {
        return id.equals(LAW.id()) ? Optional.of(LAW) : Optional.empty();
    }
}
