package io.kafkalab.grader.terminal;

import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Colours text for a terminal, or leaves it as it is. */
public enum Ink {
    COLOURED,
    PLAIN;

    /** What is right. */
    public String good(String text) {
        return with(text, Style.fg_green);
    }

    /** What is wrong. */
    public String bad(String text) {
        return with(text, Style.fg_red);
    }

    /** What is neither. */
    public String odd(String text) {
        return with(text, Style.fg_yellow);
    }

    /** What matters less. */
    public String faint(String text) {
        return with(text, Style.faint);
    }

    /** What matters most. */
    public String bold(String text) {
        return with(text, Style.bold);
    }

    private String with(String text, IStyle... styles) {
        return this == PLAIN ? text : Style.on(styles) + text + Style.off(styles);
    }
}
