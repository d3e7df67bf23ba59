package org.closedloop.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.closedloop.law.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The pages of faults (错误说明), one YAML file a code in the folder {@code faults} beside a class; {@code codes.txt}
 * there names them all, so that nobody walks a class path.
 */
public final class FaultPages {

    private FaultPages() {}

    /** Returns the pages of every fault that a law folder can have, by code. */
    public static List<FaultPage> ofLawFolders() {
        return beside(FaultPages.class);
    }

    /**
     * Returns the pages in the folder {@code faults} beside a class, by code.
     *
     * @throws IllegalStateException if one is missing or is no page
     */
    public static List<FaultPage> beside(Class<?> owner) {
        List<FaultPage> pages = new ArrayList<>();
        new String(read(owner, "codes.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(l -> !l.isBlank())
                .forEach(code -> pages.add(page(code, read(owner, code + ".yaml"))));
        return List.copyOf(pages);
    }

    private static byte[] read(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream("faults/" + name)) {
            if (in == null) {
                throw new IllegalStateException("there is no faults/" + name + " beside " + owner.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read faults/" + name, e);
        }
    }

    private static FaultPage page(String code, byte[] bytes) {
        List<Fault> faults = new ArrayList<>();
        YamlTree root = YamlTree.read(code + ".yaml", bytes, faults);
        if (root != null) {
            root.shape(List.of("name", "title", "meaning", "why", "mend"), List.of("wrong", "right", "encoding"));
        }
        if (root == null || !faults.isEmpty()) {
            throw new IllegalStateException("the page of " + code + " has faults: " + faults);
        }
        return new FaultPage(
                code,
                String.valueOf(root.text("name")),
                both(root, "title"),
                both(root, "meaning"),
                both(root, "why"),
                both(root, "mend"),
                parts(root.get("wrong")),
                parts(root.get("right")),
                root.text("encoding"));
    }

    private static Bilingual both(YamlTree root, String key) {
        YamlTree tree = Objects.requireNonNull(root.get(key));
        return new Bilingual(String.valueOf(tree.text("zh")), String.valueOf(tree.text("en")));
    }

    private static List<FaultPage.Part> parts(@Nullable YamlTree tree) {
        List<FaultPage.Part> parts = new ArrayList<>();
        if (tree != null) {
            for (Map.Entry<String, @Nullable Object> part : tree.plainMap().entrySet()) {
                parts.add(FaultPage.Part.of(part.getKey(), String.valueOf(part.getValue())));
            }
        }
        return parts;
    }
}
