package org.closedloop.workbench;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Decision;
import org.closedloop.decision.FactText;
import org.closedloop.decision.Ground;
import org.closedloop.decision.ViolationFound;
import org.closedloop.disposition.Empowered;
import org.closedloop.disposition.Gate;
import org.closedloop.disposition.Mitigation;
import org.closedloop.disposition.Paper;
import org.closedloop.disposition.TimeLimit;
import org.closedloop.inspection.Batch;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Decisions as JSON, one object a line, with the keys always in the same order (每行一个 JSON 对象). */
final class JsonDecisions implements DecisionWriter {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final Console console;
    private final boolean trace;

    JsonDecisions(Console console, boolean trace) {
        this.console = console;
        this.trace = trace;
    }

    @Override
    public void write(Batch batch, Decision decision) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            write(json, decision);
        }
        console.line(line.getBuffer());
    }

    @Override
    public void end(Summary summary) {
        // Data only: whoever reads the lines can count them.
    }

    private void write(JsonGenerator json, Decision decision) {
        json.writeStartObject();
        json.writeStringProperty("id", decision.id());
        json.writeStringProperty("result", decision.result().name());
        json.writeStringProperty("grade", decision.grade().name());
        json.writeStringProperty("route", decision.route().name());
        list(json, "measures", decision.measures());
        list(json, "tracks", decision.tracks());
        json.writeArrayPropertyStart("violations");
        decision.violations().forEach(v -> write(json, v));
        json.writeEndArray();
        list(json, "clauses", decision.clauses());
        list(json, "toEstablish", decision.toEstablish());
        list(json, "unverified", decision.unverified());
        json.writeName("otherLaw");
        Decision other = decision.otherLaw();
        if (other == null) {
            json.writeNull();
        } else {
            write(json, other);
        }
        json.writeStringProperty("lawHash", decision.lawHash());
        papers(json, decision);
        if (trace) {
            json.writeArrayPropertyStart("trace");
            decision.conclusions().forEach(c -> write(json, c));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Fines in yuan, names of papers, times, gates of procedure, powers, and what makes a penalty lighter. */
    private static void papers(JsonGenerator json, Decision decision) {
        json.writeArrayPropertyStart("fines");
        decision.violations().stream().filter(v -> v.fine() != null).forEach(v -> {
            json.writeStartObject();
            json.writeStringProperty("clause", v.clause().toString());
            json.writeStringProperty("yuan", v.yuan());
            json.writeStringProperty("benchmark", v.benchmark());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("papers");
        decision.facts(Paper.class).forEach(p -> {
            json.writeStartObject();
            json.writeStringProperty("measure", p.measure().name());
            json.writeStringProperty("name", p.name());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("timeLimits");
        decision.facts(TimeLimit.class).forEach(t -> {
            json.writeStartObject();
            json.writeStringProperty("duty", t.kind().name());
            json.writeStringProperty("days", FactText.of(t.days()));
            json.writeStringProperty("from", t.from().name());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("gates");
        decision.facts(Gate.class).forEach(g -> {
            BigDecimal sum = g.sum();
            json.writeStartObject();
            json.writeStringProperty("gate", g.kind().name());
            json.writeStringProperty("sum", sum == null ? null : FactText.of(sum));
            json.writeEndObject();
        });
        json.writeEndArray();
        list(
                json,
                "powers",
                decision.facts(Empowered.class).stream().map(Empowered::kind).toList());
        list(
                json,
                "mitigations",
                decision.facts(Mitigation.class).stream().map(Mitigation::kind).toList());
    }

    private static void write(JsonGenerator json, ViolationFound violation) {
        json.writeStartObject();
        json.writeStringProperty("clause", violation.clause().toString());
        json.writeStringProperty("fine", violation.fine());
        list(json, "also", violation.also());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Conclusion conclusion) {
        json.writeStartObject();
        json.writeStringProperty("conclusion", FactText.of(conclusion.fact()));
        json.writeArrayPropertyStart("grounds");
        for (Ground ground : conclusion.grounds()) {
            json.writeStartObject();
            json.writeStringProperty("rule", ground.rule());
            json.writeStringProperty("clause", ground.clause().toString());
            json.writeStringProperty("file", ground.file());
            json.writeName("line").writeNumber(ground.line());
            json.writeBooleanProperty("unverified", ground.unverified());
            list(json, "facts", ground.facts().stream().map(FactText::of).toList());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes a list of codes: the name of an enum constant, the text of anything else. */
    private static void list(JsonGenerator json, String name, Collection<?> values) {
        json.writeArrayPropertyStart(name);
        for (Object value : values) {
            json.writeString(value instanceof Enum<?> code ? code.name() : value.toString());
        }
        json.writeEndArray();
    }
}
