package org.closedloop.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads a rule file by the engine's own parser as well, so that what our grammar accepts is DRL as everybody else reads
 * it. Only files without a fault come here.
 */
final class DrlGate {

    private static final Pattern PLACE = Pattern.compile("[Ll]ine:? ([0-9]+)[:,](?: Column: )?([0-9]+)");

    private DrlGate() {}

    /** Records a fault where the parser does not read the same rules as the grammar did. */
    static void check(SourceText source, List<RuleTree> rules) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr read;
        try {
            read = parser.parse(false, source.text());
        } catch (DroolsParserException | RuntimeException e) {
            source.fault(0, FaultCode.NOT_DRL, oneLine(String.valueOf(e.getMessage())));
            return;
        }
        if (parser.hasErrors() || read == null) {
            for (DroolsError error : parser.getErrors()) {
                source.fault(offset(source, error), FaultCode.NOT_DRL, oneLine(error.getMessage()));
            }
            return;
        }
        List<String> names = read.getRules().stream().map(r -> r.getName()).toList();
        if (!names.equals(rules.stream().map(RuleTree::name).toList())) {
            source.fault(0, FaultCode.READ_TWICE, names.size(), rules.size());
        }
    }

    private static int offset(SourceText source, DroolsError error) {
        Matcher m = PLACE.matcher(error.getMessage());
        if (m.find()) {
            return source.offset(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)) + 1);
        }
        return error.getLines().length == 0 ? 0 : source.offset(Math.max(1, error.getLines()[0]), 1);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
