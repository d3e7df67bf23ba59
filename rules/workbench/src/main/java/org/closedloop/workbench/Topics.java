package org.closedloop.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.closedloop.law.Bilingual;
import org.closedloop.law.Suggestion;
import org.closedloop.rules.Fault;
import org.closedloop.rules.LawRefusedException;
import org.closedloop.rules.Topic;

/** The stages of a law folder (环节对照), held against its rule files in both directions. */
final class Topics {

    private Topics() {}

    /**
     * Returns the topics of a folder; none if it has no such file, or is a zip.
     *
     * @param names names of its files
     * @param faults where faults are added
     */
    static List<Topic> of(Path folder, Set<String> names, List<Fault> faults) throws InputException {
        Path file = folder.resolve(Topic.FILE);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        List<Topic> topics;
        try {
            topics = Topic.read(Files.readAllBytes(file));
        } catch (LawRefusedException e) {
            faults.addAll(e.faults());
            return List.of();
        } catch (IOException e) {
            throw InputFile.unreadable(file.toString(), e);
        }
        hold(topics, names, faults);
        return topics;
    }

    private static void hold(List<Topic> topics, Set<String> names, List<Fault> faults) {
        Set<String> rules = new TreeSet<>();
        names.stream()
                .filter(n -> n.endsWith(".drl"))
                .map(n -> n.substring(0, n.length() - ".drl".length()))
                .forEach(rules::add);
        Set<String> ids = new HashSet<>();
        Set<String> left = new TreeSet<>(rules);
        for (Topic topic : topics) {
            if (!ids.add(topic.id())) {
                faults.add(fault(topic.line(), "“" + topic.id() + "”重复", "'" + topic.id() + "' stands twice"));
            }
            if (topic.files().isEmpty() && topic.remark() == null) {
                faults.add(fault(
                        topic.line(),
                        "“" + topic.id() + "”没有规则文件，也没有 remark 说明原因",
                        "'" + topic.id() + "' has neither a rule file nor a remark that says why"));
            }
            for (String file : topic.files()) {
                left.remove(file);
                if (!rules.contains(file)) {
                    Bilingual meant = Suggestion.of(file, rules);
                    faults.add(fault(
                            topic.line(),
                            "没有规则文件“" + file + ".drl”" + meant.zh(),
                            "there is no rule file '" + file + ".drl'" + meant.en()));
                }
            }
        }
        left.forEach(
                f -> faults.add(fault(0, "没有环节列出规则文件“" + f + ".drl”", "no stage names the rule file '" + f + ".drl'")));
    }

    private static Fault fault(int line, String zh, String en) {
        return WorkbenchFault.TOPIC.at(Topic.FILE, line, line == 0 ? 0 : 1, new Bilingual(zh, en));
    }
}
