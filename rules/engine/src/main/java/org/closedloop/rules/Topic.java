package org.closedloop.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stage or table of the law and where it is in a law folder (环节与规则文件对照), of the file {@code topics.yaml} at its root.
 *
 * @param id what it is called: {@code 8}, {@code 15a}, {@code D6}
 * @param title its name, Chinese before a stroke and English after it
 * @param files its rule files, without {@code .drl}, relative to the root; empty where there is no rule for it
 * @param remark why there is no rule, or what is left out; {@code null} if nothing is to be said
 * @param line its line in the file, from 1
 */
public record Topic(
        String id,
        String title,
        List<String> files,
        @Nullable String remark,
        int line) {

    /** The name of the file. */
    public static final String FILE = "topics.yaml";

    public Topic {
        files = List.copyOf(files);
    }

    /**
     * Returns the topics that a file states, in its order.
     *
     * @param bytes its content
     * @throws LawRefusedException with every fault, if it is not of the form asked for
     */
    public static List<Topic> read(byte[] bytes) {
        List<Fault> faults = new Faults();
        List<Topic> topics = new ArrayList<>();
        YamlTree root = YamlTree.read(FILE, bytes, faults);
        for (YamlTree one : root == null ? List.<YamlTree>of() : root.items()) {
            if (one.shape(List.of("id", "title", "files"), List.of("remark"))) {
                topics.add(new Topic(
                        Objects.requireNonNullElse(one.text("id"), ""),
                        Objects.requireNonNullElse(one.text("title"), ""),
                        one.texts("files"),
                        one.text("remark"),
                        one.line()));
            }
        }
        if (!faults.isEmpty()) {
            throw new LawRefusedException(faults);
        }
        return topics;
    }
}
