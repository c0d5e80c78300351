package io.kafkalab.grader.report.github;

import io.kafkalab.grader.options.ReportFormat;
import io.kafkalab.grader.report.EnvironmentFile;
import io.kafkalab.grader.result.Results;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What klab tells GitHub Actions from within a step. While programs are graded no line of output is a command, whoever
 * wrote it; annotations are printed once that is over.
 */
public final class GithubStep implements AutoCloseable {

    private final Set<ReportFormat> formats;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final String token = UUID.randomUUID().toString();
    private boolean stopped;

    private GithubStep(Set<ReportFormat> formats, Map<String, String> environment, PrintStream out) {
        this.formats = formats;
        this.environment = environment;
        this.out = out;
    }

    /**
     * Begins: commands are off from now on, if one of GitHub's formats was asked for or a runner of GitHub's listens.
     *
     * @param environment the variables that name GitHub's files
     * @param out where commands are printed
     */
    public static GithubStep begin(Set<ReportFormat> formats, Map<String, String> environment, PrintStream out) {
        GithubStep step = new GithubStep(formats, environment, out);
        if (formats.contains(ReportFormat.GITHUB)
                || formats.contains(ReportFormat.CLASSROOM)
                || "true".equals(environment.get("GITHUB_ACTIONS"))) {
            step.stopped = true;
            out.println(new WorkflowCommand("stop-commands", Map.of(), step.token));
        }
        return step;
    }

    /**
     * Tells of the results.
     *
     * @param graded the paths that were handed in
     * @throws io.kafkalab.grader.report.ReportNotWritten if a file of GitHub's cannot be written
     */
    public void tell(Results results, List<Path> graded) {
        close();
        if (formats.contains(ReportFormat.CLASSROOM)) {
            EnvironmentFile.of("GITHUB_OUTPUT", environment)
                    .ifPresent(file -> file.append(Classroom.stepOutput(results)));
        }
        if (formats.contains(ReportFormat.GITHUB)) {
            SourcePlaces places = new SourcePlaces(Path.of(environment.getOrDefault("GITHUB_WORKSPACE", "")), graded);
            new Annotations(results.words(), places).of(results).forEach(out::println);
            EnvironmentFile.of("GITHUB_STEP_SUMMARY", environment)
                    .ifPresent(file -> file.append(StepSummary.of(results, StepSummary.MOST_BYTES - file.size())));
        }
    }

    /** Commands are on again, as they were before; also where grading was stopped by a failure. */
    @Override
    public void close() {
        if (stopped) {
            stopped = false;
            out.println(new WorkflowCommand(token, Map.of(), ""));
        }
    }
}
