package org.closedloop.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Administrative division (行政区划) as a code: {@code CN}, {@code CN-37} (Shandong), {@code CN-37-06} (Yantai), and so
 * on down to the county, two digits a level as in GB/T 2260.
 *
 * @param code the code, upper case
 */
public record Jurisdiction(String code) implements Comparable<Jurisdiction> {

    private static final Pattern FORM = Pattern.compile("CN(-[0-9]{2}){0,3}");

    /** The whole country (全国). */
    public static final Jurisdiction NATIONAL = new Jurisdiction("CN");

    /** @throws IllegalArgumentException if the code is not of the form {@code CN}, {@code CN-37}, {@code CN-37-06} … */
    public Jurisdiction {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "jurisdiction '" + code + "' is not of the form CN, CN-37, CN-37-06 or CN-37-06-02");
        }
    }

    /** Returns the jurisdictions whose law applies here, national first, this one last. */
    public List<Jurisdiction> chain() {
        List<Jurisdiction> chain = new ArrayList<>();
        for (int end = 2; end <= code.length(); end += 3) {
            chain.add(new Jurisdiction(code.substring(0, end)));
        }
        return List.copyOf(chain);
    }

    /** Returns whether {@code other} is this division or lies within it. */
    public boolean contains(Jurisdiction other) {
        return other.code.equals(code) || other.code.startsWith(code + "-");
    }

    /** Returns the name of the folder of its law: {@code cn_37_06}. */
    public String folder() {
        return code.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    /**
     * Returns the jurisdiction of a law folder.
     *
     * @throws IllegalArgumentException if the folder is not named like {@code cn_37_06}
     */
    public static Jurisdiction ofFolder(String folder) {
        return new Jurisdiction(folder.toUpperCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public int compareTo(Jurisdiction other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
