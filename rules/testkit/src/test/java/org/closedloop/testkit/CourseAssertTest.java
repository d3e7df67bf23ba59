package org.closedloop.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.closedloop.testkit.ClosedLoopAssertions.assertThat;

import java.time.LocalDate;
import org.closedloop.ClosedLoop;
import org.closedloop.casefile.Recorded;
import org.closedloop.disposition.DutyKind;
import org.closedloop.disposition.TrackKind;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Item;
import org.closedloop.inspection.Party;
import org.closedloop.inspection.Result;
import org.closedloop.inspection.Role;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.EventKind;
import org.closedloop.procedure.ObligationStatus;
import org.closedloop.procedure.RefusalKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is owed after an event, why an event is refused, and which track is open, asserted in the words of the law. */
@PolicyTest(clock = "2022-06-01")
class CourseAssertTest {

    private static final Batch BATCH = Batch.builder("B1")
            .inspectedOn("2021-02-01")
            .party(Party.of("ENT-1", Role.PRODUCER))
            .items(Item.of("甲", Result.FAIL))
            .build();

    private final ClosedLoop loop;

    CourseAssertTest(ClosedLoop loop) {
        this.loop = loop;
    }

    @BeforeEach
    void aCaseOfAFailingBatch() {
        loop.open(BATCH);
    }

    @Test
    void an_order_is_lawful_and_owed_to_be_obeyed_within_sixty_days() {
        assertThat(order())
                .isLawful()
                .leaves()
                .owes(DutyKind.CORRECT, "2021-04-06")
                .isOwedBy(DutyKind.CORRECT, "ENT-1")
                .isOwedUnder(DutyKind.CORRECT, "order_18_2019/46")
                .has(DutyKind.CORRECT, ObligationStatus.OPEN)
                .owesWithoutLastDay(DutyKind.STOP)
                .hasNever(DutyKind.SUSPEND)
                .isOpen(TrackKind.RECTIFICATION)
                .isNotClosed();
    }

    @Test
    void a_second_order_is_refused_by_its_clause() {
        order();
        assertThat(order()).isRefusedFor(RefusalKind.ALREADY_DONE).isRefusedBy("order_18_2019/46");
    }

    @Test
    void what_fails_tells_what_was_expected_what_came_and_why() {
        Recorded ordered = order();
        assertThatThrownBy(() -> assertThat(ordered).isRefusedFor(RefusalKind.NEEDS_ORDER))
                .hasMessageContaining("ORDER_ISSUED of 2021-02-03")
                .hasMessageContaining("expected: to be refused for NEEDS_ORDER")
                .hasMessageContaining("got:      recorded")
                .hasMessageContaining("art_046_time.drl");
        assertThatThrownBy(() -> assertThat(ordered).offends("order_18_2019/46"))
                .hasMessageContaining("offends none");
        assertThatThrownBy(() -> assertThat(ordered).leaves().owes(DutyKind.CORRECT, "2021-04-07"))
                .hasMessageContaining("expected: CORRECT owed until 2021-04-07")
                .hasMessageContaining("CORRECT by ENT-1, until 2021-04-06, OPEN (order_18_2019/46)");
        assertThatThrownBy(() -> assertThat(ordered.file()).has(DutyKind.SUSPEND, ObligationStatus.OPEN))
                .hasMessageContaining("nothing of the kind; what was ever owed: ");
        assertThatThrownBy(() -> assertThat(ordered.file()).hasNever(DutyKind.CORRECT))
                .hasMessageContaining("CORRECT never owed");
        assertThatThrownBy(() -> assertThat(ordered.file()).isDone(TrackKind.RECTIFICATION))
                .hasMessageContaining("RECTIFICATION open");
        assertThatThrownBy(() -> assertThat(ordered.file()).isOpen(TrackKind.RECALL))
                .hasMessageContaining("RECALL never opened");
        assertThatThrownBy(() -> assertThat(ordered.file()).isClosed()).hasMessageContaining("not closed");
        assertThatThrownBy(() -> assertThat(order()).isAccepted()).hasMessageContaining("ALREADY_DONE");
        assertThatThrownBy(() -> assertThat(order()).isRefusedBy("order_18_2019/47.1"))
                .hasMessageContaining("by order_18_2019/46");
    }

    private Recorded order() {
        return loop.record("B1", Event.of(EventKind.ORDER_ISSUED, LocalDate.parse("2021-02-03")));
    }
}
