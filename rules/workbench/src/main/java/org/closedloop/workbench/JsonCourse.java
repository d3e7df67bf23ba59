package org.closedloop.workbench;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.closedloop.calendar.StatutoryCalendar;
import org.closedloop.casefile.CaseFile;
import org.closedloop.casefile.Handling;
import org.closedloop.casefile.Irregularity;
import org.closedloop.casefile.Objection;
import org.closedloop.casefile.Obligation;
import org.closedloop.casefile.Recorded;
import org.closedloop.rules.Course;
import org.closedloop.rules.Followed;
import org.closedloop.rules.RuleBook;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A course as JSON, one object an event, with the keys always in the same order (每个事件一个 JSON 对象). */
final class JsonCourse {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final Console console;
    private final Handling handling;

    JsonCourse(Console console, RuleBook book, StatutoryCalendar calendar) {
        this.console = console;
        this.handling = new Handling(book, calendar);
    }

    void write(Course course, Followed followed) {
        for (Recorded step : followed.steps()) {
            StringWriter line = new StringWriter();
            try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
                write(json, course, step);
            }
            console.line(line.getBuffer());
        }
    }

    private void write(JsonGenerator json, Course course, Recorded step) {
        CaseFile file = step.file();
        List<Objection> objections = step instanceof Recorded.Rejected rejected ? rejected.objections() : List.of();
        List<Irregularity> irregularities =
                step instanceof Recorded.Accepted accepted ? accepted.irregularities() : List.of();
        Objection first = objections.isEmpty() ? null : objections.get(0);
        json.writeStartObject();
        json.writeStringProperty("on", step.event().on().toString());
        json.writeStringProperty("event", step.event().kind().name());
        json.writeBooleanProperty("accepted", step.isAccepted());
        json.writeStringProperty("reason", first == null ? null : first.kind().name());
        json.writeStringProperty(
                "clause",
                first == null || first.clause() == null ? null : first.clause().toString());
        json.writeArrayPropertyStart("breaches");
        for (Irregularity irregularity : irregularities) {
            json.writeStartObject();
            json.writeStringProperty("clause", irregularity.clause().toString());
            json.writeStringProperty("what", irregularity.what().in(console.language()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("tracks");
        file.tracks().forEach((kind, open) -> json.writeStringProperty(kind.name(), open ? "OPEN" : "CLOSED"));
        json.writeEndObject();
        json.writeArrayPropertyStart("obligations");
        file.obligations().forEach(o -> write(json, o));
        json.writeEndArray();
        json.writeStringProperty("route", file.decision().route().name());
        json.writeBooleanProperty(
                "mayClose", handling.mayClose(file, step.event().on()));
        json.writeBooleanProperty("closed", file.isClosed());
        json.writeStringProperty("case", course.batch().id());
        json.writeStringProperty("addressee", step.event().addressee());
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Obligation o) {
        json.writeStartObject();
        json.writeStringProperty("duty", o.duty().name());
        json.writeStringProperty("bearer", o.bearerName());
        json.writeStringProperty("status", o.status().name());
        json.writeStringProperty(
                "notBefore", o.notBefore().map(LocalDate::toString).orElse(null));
        json.writeStringProperty("dueBy", o.dueBy().map(LocalDate::toString).orElse(null));
        json.writeBooleanProperty("provisional", o.provisional());
        json.writeStringProperty("clause", o.clause().toString());
        json.writeArrayPropertyStart("why");
        o.why().forEach(step -> json.writeString(step.text().in(console.language())));
        json.writeEndArray();
        json.writeStringProperty("party", o.party());
        json.writeStringProperty(
                "doneOn", o.doneOn() == null ? null : o.doneOn().toString());
        json.writeEndObject();
    }
}
