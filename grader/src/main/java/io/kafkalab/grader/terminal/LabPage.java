package io.kafkalab.grader.terminal;

import io.kafkalab.grader.background.LabGuide;
import io.kafkalab.grader.background.Look;
import io.kafkalab.text.Catalogue;

/** The lab in the background, as a page: what it is, where, the variables to set, the commands to look around. */
public final class LabPage {
    private static final int NAME_COLUMN = 18;

    private LabPage() {}

    /** Renders it. Commands and addresses are never wrapped: they are there to be copied. */
    public static String of(LabGuide guide, Catalogue words, Console console) {
        Page page = new Page(console.width());
        page.paragraph(0, words.say(guide.headline()));
        guide.faults().forEach(fault -> page.labelled("  " + console.ink().bad("✘") + " ", 4, words.say(fault)));
        page.paragraph(0, words.say(guide.use())).blank();
        guide.addresses().forEach((service, address) -> page.line("  " + padded(service) + address));
        guide.ui().ifPresent(ui -> page.line("  " + padded("Kafka UI") + ui));
        page.blank().paragraph(0, words.say("background.exports"));
        guide.exports().forEach(line -> page.line("  " + line));
        page.blank().paragraph(0, words.say("background.looks"));
        for (Look look : guide.looks()) {
            page.line("  " + console.ink().faint("# " + words.say(look.what())));
            page.line("  " + look.command());
        }
        return page.toString();
    }

    private static String padded(String name) {
        return ("%-" + NAME_COLUMN + "s").formatted(name);
    }
}
