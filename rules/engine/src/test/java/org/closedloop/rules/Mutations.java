package org.closedloop.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Changes files at random: by the tokens of which they are made, by their lines, or by bytes. */
final class Mutations {

    private static final Pattern BETWEEN_TOKENS =
            Pattern.compile("(?<=\\s)|(?=\\s)|(?<=[^\\w$])(?=[\\w$])|(?<=\\w)(?=[^\\w])|(?<=[^\\w\\s])(?=[^\\w\\s])");

    private final Random random;
    private final List<String> fragments;

    /** @param fragments lines and words that are spliced in */
    Mutations(Random random, List<String> fragments) {
        this.random = random;
        this.fragments = fragments;
    }

    /** Returns the text changed in one to four places. */
    byte[] of(String text) {
        byte[] changed = text.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i >= 0; i--) {
            changed = random.nextInt(4) == 0
                    ? bytes(changed)
                    : tokens(new String(changed, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        }
        return changed;
    }

    private String tokens(String text) {
        List<String> parts = new ArrayList<>(
                Arrays.asList(random.nextInt(4) == 0 ? text.split("(?<=\n)") : BETWEEN_TOKENS.split(text)));
        int at = random.nextInt(parts.size());
        int other = random.nextInt(parts.size());
        switch (random.nextInt(6)) {
            case 0 -> parts.remove(at);
            case 1 -> parts.add(at, parts.get(other));
            case 2 -> parts.set(at, parts.set(other, parts.get(at)));
            case 3 -> parts.set(at, fragment());
            case 4 -> parts.add(at, fragment());
            default -> parts.set(at, parts.get(other));
        }
        return String.join("", parts);
    }

    private String fragment() {
        String fragment = fragments.get(random.nextInt(fragments.size()));
        return random.nextInt(30) == 0 ? fragment.repeat(1 + random.nextInt(3_000)) : fragment;
    }

    private byte[] bytes(byte[] content) {
        byte[] changed = content.clone();
        if (changed.length == 0) {
            return changed;
        }
        int at = random.nextInt(changed.length);
        int end = Math.min(changed.length, at + 1 + random.nextInt(40));
        switch (random.nextInt(3)) {
            case 0 -> changed[at] = (byte) random.nextInt(256);
            case 1 -> changed = Arrays.copyOf(changed, at);
            default -> {
                byte[] twice = Arrays.copyOf(changed, changed.length + end - at);
                System.arraycopy(content, at, twice, end, changed.length - at);
                changed = twice;
            }
        }
        return changed;
    }

    /** Returns the fewest lines of the input that still fail. */
    static String shrunk(byte[] input, java.util.function.Predicate<byte[]> fails) {
        List<String> lines = new ArrayList<>(Arrays.asList(new String(input, StandardCharsets.UTF_8).split("(?<=\n)")));
        for (int i = lines.size() - 1; i >= 0 && lines.size() > 1; i--) {
            String line = lines.remove(i);
            if (!fails.test(bytesOf(lines))) {
                lines.add(i, line);
            }
        }
        // What is no UTF-8 is another input as a text, and shown as it came.
        return fails.test(bytesOf(lines)) ? String.join("", lines) : Arrays.toString(input);
    }

    private static byte[] bytesOf(List<String> lines) {
        return lines.stream().collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }
}
