package io.kafkalab.grader.cli;

import picocli.CommandLine.Option;

/** The options of every command. */
final class CommonOptions {

    /** Was read before parsing, by {@link io.kafkalab.grader.options.Languages}; stands here for the help. */
    @Option(names = "--lang", paramLabel = "fr|en")
    String language;

    @Option(names = "--debug")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;
}
