package io.kafkalab.grader.cli;

import picocli.CommandLine.Option;

/** The options of every command. */
final class CommonOptions {

    /** Was read before parsing, by {@link io.kafkalab.grader.options.Languages}; stands here for the help. */
    @Option(names = "--lang", descriptionKey = "lang", paramLabel = "fr|en")
    String language;

    @Option(names = "--debug", descriptionKey = "debug")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            descriptionKey = "help",
            usageHelp = true)
    boolean help;
}
