package org.closedloop.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.rules.FaultPage;
import org.closedloop.rules.FaultPage.Part;
import org.closedloop.rules.FaultPages;

/** The pages of every fault that the workbench can tell (错误说明): those of law folders and its own. */
final class Pages {

    private static final List<FaultPage> ALL = Stream.concat(
                    FaultPages.ofLawFolders().stream(), FaultPages.beside(Pages.class).stream())
            .sorted(Comparator.comparing(FaultPage::code))
            .toList();

    private Pages() {}

    /** Returns all pages, by code. */
    static List<FaultPage> all() {
        return ALL;
    }

    /** Returns the page of a code as people write it: {@code CL-302}, {@code cl302} or {@code 302}. */
    static Optional<FaultPage> of(String word) {
        String digits = word.toUpperCase(Locale.ROOT).replaceFirst("^CL[-_ ]?", "");
        return ALL.stream().filter(p -> p.code().equals("CL-" + digits)).findFirst();
    }

    /**
     * Returns an example as lines, the caret under the place of the fault.
     *
     * @param parts the example
     */
    static List<String> lines(List<Part> parts) {
        List<String> lines = new ArrayList<>();
        for (Part part : parts) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            if (part.name().equals("command")) {
                part.text().lines().forEach(l -> lines.add("$ " + l));
            } else {
                lines.addAll(heading(part, parts.size() > 1));
                lines.addAll(lines(part));
            }
        }
        return lines;
    }

    /** A file needs its name; rules alone and metadata speak for themselves. */
    private static List<String> heading(Part part, boolean among) {
        return switch (part.name()) {
            case "when", "then" -> List.of(part.name());
            case "meta" -> List.of();
            case "rules" -> among ? List.of("# cn/a_law/art_1.drl") : List.of();
            default -> List.of("# " + part.name());
        };
    }

    private static List<String> lines(Part part) {
        List<String> lines = part.text().stripTrailing().lines().toList();
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Excerpt excerpt = Excerpt.whole(lines.get(i), part.column());
            shown.add(excerpt.text());
            if (i + 1 == part.line()) {
                shown.add(" ".repeat(excerpt.caret()) + "^");
            }
        }
        return shown;
    }
}
