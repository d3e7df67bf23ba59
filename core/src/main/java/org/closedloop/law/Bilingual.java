package org.closedloop.law;

/** A text in Chinese and English (双语文本), for messages that an officer or a developer reads. */
public record Bilingual(String zh, String en) implements Termed {

    @Override
    public String toString() {
        return en;
    }
}
