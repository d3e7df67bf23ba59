package org.closedloop.workbench;

import java.io.StringWriter;
import java.util.Collection;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Decision;
import org.closedloop.decision.FactText;
import org.closedloop.decision.Ground;
import org.closedloop.decision.ViolationFound;
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
        if (trace) {
            json.writeArrayPropertyStart("trace");
            decision.conclusions().forEach(c -> write(json, c));
            json.writeEndArray();
        }
        json.writeEndObject();
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
