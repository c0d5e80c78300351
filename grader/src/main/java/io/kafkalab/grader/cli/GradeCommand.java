package io.kafkalab.grader.cli;

import io.kafkalab.grader.options.GradeOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code klab grade}: runs submissions against a lab and grades what they did. */
@Command(name = "grade", sortOptions = false)
final class GradeCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", arity = "1..*")
    private List<Path> paths;

    @Option(names = "--out", descriptionKey = "out", paramLabel = "DIR")
    private String out;

    @Option(names = "--backend", descriptionKey = "backend", paramLabel = "auto|embedded|containers")
    private String backend;

    @Option(names = "--exercise", descriptionKey = "exercise", paramLabel = "1,2,3")
    private String exercise;

    @Option(names = "--seed", descriptionKey = "seed", paramLabel = "N")
    private String seed;

    @Option(names = "--dataset", descriptionKey = "dataset", paramLabel = "FILE")
    private String dataset;

    @Option(names = "--rubric", descriptionKey = "rubric", paramLabel = "FILE")
    private String rubric;

    @Option(names = "--fail-under", descriptionKey = "fail-under", paramLabel = "POINTS")
    private String failUnder;

    @Option(names = "--mongod", descriptionKey = "mongod", paramLabel = "FILE")
    private String mongod;

    @Option(names = "--sandbox", descriptionKey = "sandbox", paramLabel = "auto|docker|bubblewrap|none")
    private String sandbox;

    @Option(names = "--trust", descriptionKey = "trust")
    private boolean trust;

    @Option(names = "--jobs", descriptionKey = "jobs", paramLabel = "N")
    private String jobs;

    @Option(names = "--fresh-lab", descriptionKey = "fresh-lab")
    private boolean freshLab;

    @Option(names = "--resume", descriptionKey = "resume")
    private boolean resume;

    @Option(names = "--format", descriptionKey = "format", paramLabel = "gradescope,github,classroom")
    private String format;

    @Option(names = "--moodle-worksheet", descriptionKey = "moodle-worksheet", paramLabel = "FILE")
    private String moodleWorksheet;

    @Option(names = "--quiet", descriptionKey = "quiet")
    private boolean quiet;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Mixin
    private CommonOptions common;

    GradeCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        GradeOptions options = GradeOptions.resolve(
                new GradeOptions.Flags(
                        paths,
                        out,
                        backend,
                        mongod,
                        exercise,
                        seed,
                        dataset,
                        rubric,
                        failUnder,
                        sandbox,
                        trust,
                        jobs,
                        freshLab,
                        resume,
                        format,
                        moodleWorksheet,
                        quiet,
                        json),
                invocation.environment());
        return new GradeRun(invocation, options).run().code();
    }
}
