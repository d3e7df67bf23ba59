package org.closedloop.workbench;

import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.closedloop.rules.Fault;
import org.closedloop.rules.FaultPage;
import org.closedloop.rules.FaultPages;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The check of a law folder in the Static Analysis Results Interchange Format 2.1.0 (静态分析结果), which editors and code
 * hosts read.
 *
 * <p>A folder named by a path below the working directory gives places relative to that directory, {@code %SRCROOT%};
 * any other gives places relative to the folder, whose own place is then said.
 */
final class SarifFaults {

    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final String ROOT = "%SRCROOT%";
    private static final String LAW = "LAW";

    private final CheckedLaw checked;
    private final String language;
    private final JsonGenerator json;
    private final String base;
    private final List<FaultPage> pages;

    private SarifFaults(CheckedLaw checked, String language, JsonGenerator json) {
        this.checked = checked;
        this.language = language;
        this.json = json;
        Path path = checked.path().normalize();
        this.base = path.isAbsolute() || path.startsWith("..") ? LAW : ROOT;
        TreeSet<String> codes =
                checked.faults().stream().map(Fault::code).collect(Collectors.toCollection(TreeSet::new));
        this.pages = FaultPages.ofLawFolders().stream()
                .filter(p -> codes.contains(p.code()))
                .toList();
    }

    static String of(CheckedLaw checked, String version, String language) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            new SarifFaults(checked, language, json).write(version);
        }
        return text.toString();
    }

    private void write(String version) {
        json.writeStartObject();
        json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        tool(version);
        if (base.equals(LAW)) {
            json.writeObjectPropertyStart("originalUriBaseIds");
            json.writeObjectPropertyStart(LAW);
            String folder = checked.path().toAbsolutePath().normalize().toUri().toASCIIString();
            json.writeStringProperty("uri", folder.endsWith("/") ? folder : folder + "/");
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeArrayPropertyStart("results");
        checked.faults().forEach(this::result);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(String version) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "closedloop");
        json.writeStringProperty("version", version);
        json.writeArrayPropertyStart("rules");
        for (FaultPage page : pages) {
            json.writeStartObject();
            json.writeStringProperty("id", page.code());
            json.writeStringProperty("name", page.name());
            text("shortDescription", page.title().in(language));
            text(
                    "fullDescription",
                    page.meaning().in(language) + " " + page.why().in(language));
            text("help", page.mend().in(language));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(Fault fault) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", fault.code());
        json.writeName("ruleIndex")
                .writeNumber(pages.stream().map(FaultPage::code).toList().indexOf(fault.code()));
        json.writeStringProperty("level", "error");
        text("message", fault.message().in(language) + " " + fault.mend().in(language));
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(fault.file()));
        json.writeStringProperty("uriBaseId", base);
        json.writeEndObject();
        if (fault.line() > 0) {
            json.writeObjectPropertyStart("region");
            json.writeName("startLine").writeNumber(fault.line());
            if (fault.column() > 0) {
                json.writeName("startColumn").writeNumber(fault.column());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void text(String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    /** Returns the place of a file relative to the base; the folder itself where the fault is in no file. */
    private String uri(String file) {
        Path path = base.equals(ROOT) ? checked.path().normalize().resolve(file) : Path.of(file);
        String name = path.toString().replace('\\', '/');
        try {
            // A path of several parts: the first would be read as a scheme if it held a colon.
            String uri = new URI(null, null, "/" + (name.isEmpty() ? "." : name), null).toASCIIString();
            return uri.substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path is always the path of a URI: " + name, e);
        }
    }
}
