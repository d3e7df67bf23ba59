package org.closedloop.law;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** What was probably meant (相近的写法), for messages only: nothing is ever decided on it. */
public final class Suggestion {

    private static final int FAR = 3;
    private static final int LONGEST = 60;

    private Suggestion() {}

    /**
     * Returns a remark in brackets that names the nearest known word, or empty texts where none is near.
     *
     * @param word the word as written, of any length
     * @param known the words there are
     */
    public static Bilingual of(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return new Bilingual("", "");
        }
        return known.stream()
                .filter(k -> distance(word, k) < Math.min(FAR, Math.max(2, word.length())))
                .min(Comparator.comparingInt((String k) -> distance(word, k)).thenComparing(k -> k))
                .map(k -> new Bilingual("（是否想写 " + k + "？）", " (did you mean " + k + "?)"))
                .orElseGet(() -> new Bilingual("", ""));
    }

    private static int distance(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
