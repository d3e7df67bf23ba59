package org.closedloop;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.closedloop.decision.Decision;
import org.closedloop.decision.Question;
import org.closedloop.decision.Rules;
import org.closedloop.inspection.Batch;
import org.closedloop.law.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * Post-inspection handling of product quality spot checks (产品质量监督抽查后处理).
 *
 * <pre>{@code
 * ClosedLoop loop = ClosedLoop.builder().rules(RuleBook.standard()).build();
 * Decision decision = loop.classify(batch);
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class ClosedLoop {

    /** The zone of legal days: Asia/Shanghai. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Rules rules;
    private final Clock clock;

    private ClosedLoop(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** Returns a builder; only {@link Builder#rules} is required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Decides how serious a failed batch is and where it is routed (定性与处置), by the law in force on the day of its
     * inspection and in the jurisdiction of the batch. Stores nothing.
     */
    public Decision classify(Batch batch) {
        return classify(batch, null, null);
    }

    /**
     * Decides as {@link #classify(Batch)}, at a step of its own day and by an authority of a given place.
     *
     * @param on day of the step in Asia/Shanghai; {@code null} for the day of the inspection
     * @param jurisdiction jurisdiction of the handling authority; {@code null} for the batch's own, else the country
     * @throws IllegalArgumentException if {@code on} is before the inspection
     */
    public Decision classify(Batch batch, @Nullable LocalDate on, @Nullable Jurisdiction jurisdiction) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        return rules.decide(new Question(batch, on, jurisdiction, today));
    }

    /** Returns the rules by which it decides. */
    public Rules rules() {
        return rules;
    }

    /** Collects the parts. Not thread-safe. */
    public static final class Builder {
        private @Nullable Rules rules;
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /** Sets the rules; required. */
        public Builder rules(Rules value) {
            rules = Objects.requireNonNull(value, "rules");
            return this;
        }

        /** Sets the clock, by default the system's; only its instant is used, its zone is not. */
        public Builder clock(Clock value) {
            clock = Objects.requireNonNull(value, "clock");
            return this;
        }

        /**
         * Returns the loop.
         *
         * @throws NullPointerException if no rules were given
         */
        public ClosedLoop build() {
            return new ClosedLoop(Objects.requireNonNull(rules, "rules are required: RuleBook.standard()"), clock);
        }
    }
}
