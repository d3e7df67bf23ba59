package org.closedloop.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.closedloop.rules.Fault;
import org.closedloop.rules.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of stages says of every rule file where it belongs, and of nothing that is not there. */
class TopicsTest {

    private static final Set<String> NAMES =
            Set.of("cn/a_law/art_46.drl", "cn/a_law/art_47.drl", "cn/a_law/instrument.yaml");

    @TempDir
    private Path folder;

    private List<Topic> topics(List<Fault> faults, String text) throws IOException, InputException {
        Files.writeString(folder.resolve("topics.yaml"), text);
        return Topics.of(folder, NAMES, faults);
    }

    @Test
    void a_list_that_names_every_rule_file_has_no_fault() throws IOException, InputException {
        List<Fault> faults = new ArrayList<>();
        assertThat(topics(faults, """
                        - {id: "8", title: 责令改正 / order, files: [cn/a_law/art_46, cn/a_law/art_47]}
                        - {id: "9", title: 整改 / rectified, files: [], remark: 无 / none}
                        """)).extracting(Topic::id).containsExactly("8", "9");
        assertThat(faults).isEmpty();
    }

    @Test
    void what_is_left_out_misspelt_twice_or_without_a_reason_is_told() throws IOException, InputException {
        List<Fault> faults = new ArrayList<>();
        topics(faults, """
                - {id: "8", title: 责令改正 / order, files: [cn/a_law/art_64]}
                - {id: "8", title: 责令改正 / order, files: [cn/a_law/art_46]}
                - {id: "9", title: 整改 / rectified, files: []}
                """);
        assertThat(faults)
                .extracting(f -> f.line() + " " + f.message().en())
                .containsExactly(
                        "1 in the list of stages: there is no rule file 'cn/a_law/art_64.drl' (did you mean cn/a_law/art_46?).",
                        "2 in the list of stages: '8' stands twice.",
                        "3 in the list of stages: '9' has neither a rule file nor a remark that says why.",
                        "0 in the list of stages: no stage names the rule file 'cn/a_law/art_47.drl'.");
    }

    @Test
    void a_folder_without_the_list_has_no_stages() throws InputException {
        List<Fault> faults = new ArrayList<>();
        assertThat(Topics.of(folder, NAMES, faults)).isEmpty();
        assertThat(faults).isEmpty();
    }
}
