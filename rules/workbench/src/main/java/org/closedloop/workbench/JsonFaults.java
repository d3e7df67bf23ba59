package org.closedloop.workbench;

import java.io.StringWriter;
import org.closedloop.rules.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The check of a law folder as one JSON object, with the keys always in the same order (检查结果 JSON). */
final class JsonFaults {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private JsonFaults() {}

    static String of(CheckedLaw checked, String language) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("faults");
            for (Fault fault : checked.faults()) {
                write(json, LawFolder.under(checked.path(), fault), language);
            }
            json.writeEndArray();
            LawFolder folder = checked.folder();
            // A book with faults was not accepted: nothing of it is counted.
            number(json, "instruments", folder == null ? null : folder.instruments());
            number(json, "rules", folder == null ? null : folder.rules());
            number(json, "cases", folder == null ? null : folder.cases().size());
            json.writeStringProperty(
                    "lawHash", folder == null ? null : folder.book().hash());
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Fault fault, String language) {
        json.writeStartObject();
        json.writeStringProperty("file", fault.file());
        json.writeName("line").writeNumber(fault.line());
        json.writeName("column").writeNumber(fault.column());
        json.writeStringProperty("code", fault.code());
        json.writeStringProperty("message", fault.message().in(language));
        json.writeStringProperty("mend", fault.mend().in(language));
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, @Nullable Integer number) {
        json.writeName(name);
        if (number == null) {
            json.writeNull();
        } else {
            json.writeNumber(number);
        }
    }
}
