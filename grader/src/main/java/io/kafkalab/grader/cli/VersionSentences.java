package io.kafkalab.grader.cli;

import io.kafkalab.grader.versions.Versions;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Text;
import picocli.CommandLine.IVersionProvider;

/** What {@code klab --version} says: klab, the services that it brings, and the Java that it runs on. */
final class VersionSentences implements IVersionProvider {

    private final Catalogue words;

    VersionSentences(Catalogue words) {
        this.words = words;
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            words.say(Text.of("version.klab", Versions.of("klab"))),
            words.say(Text.of("version.kafka", Versions.of("kafka"))),
            words.say(Text.of("version.connector", Versions.of("connector"))),
            words.say(Text.of("version.java", Runtime.version(), System.getProperty("java.vendor")))
        };
    }
}
