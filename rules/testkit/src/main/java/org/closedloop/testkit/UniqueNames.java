package org.closedloop.testkit;

import java.util.HashMap;
import java.util.Map;
import org.closedloop.law.Bilingual;

/** Numbers what comes more than once (重名编号), so that each is told apart and found again under other rules. Not thread-safe. */
final class UniqueNames {

    private final Map<String, Integer> seen = new HashMap<>();

    Bilingual unique(Bilingual name) {
        int n = count(name.en());
        return n == 1 ? name : new Bilingual(name.zh() + "（第 " + n + " 次）", name.en() + " (no. " + n + ")");
    }

    String unique(String code) {
        int n = count(code);
        return n == 1 ? code : code + "#" + n;
    }

    private int count(String name) {
        return seen.merge(name, 1, Integer::sum);
    }
}
