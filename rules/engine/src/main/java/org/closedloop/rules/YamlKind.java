package org.closedloop.rules;

import org.closedloop.law.Bilingual;

/** What a node of a YAML file is (数据种类), as far as plain data goes. */
enum YamlKind {
    MAPPING("映射（键: 值）", "a mapping (key: value)"),
    LIST("列表", "a list"),
    TEXT("文本", "a text"),
    FLAG("true 或 false", "true or false"),
    NULL("空值", "no value");

    private final Bilingual named;

    YamlKind(String zh, String en) {
        this.named = new Bilingual(zh, en);
    }

    /** Returns the kind in words, for a fault. */
    Bilingual named() {
        return named;
    }
}
