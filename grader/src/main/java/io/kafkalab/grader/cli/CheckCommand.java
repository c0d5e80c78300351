package io.kafkalab.grader.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code klab check}: looks at running services, and never writes to them. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Option(names = "--kafka", descriptionKey = "kafka", paramLabel = "HOST:PORT", required = true)
    private String kafka;

    @Option(names = "--mongodb", descriptionKey = "mongodb", paramLabel = "URI")
    private String mongodb;

    @Option(names = "--connect", descriptionKey = "connect", paramLabel = "URL")
    private String connect;

    @Option(names = "--exercise", descriptionKey = "exercise", paramLabel = "1,2,3")
    private String exercise;

    @Option(names = "--dataset", descriptionKey = "dataset", paramLabel = "FILE")
    private String dataset;

    @Mixin
    private CommonOptions common;

    CheckCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        throw new UnsupportedOperationException("check" + invocation + kafka + mongodb + connect + exercise + dataset);
    }
}
