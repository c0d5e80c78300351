package io.kafkalab.grader.report;

import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.grader.result.ProgramRuns;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was observed of one submission into its folder: the evidence, and what each program printed. */
public final class SubmissionFiles {
    private SubmissionFiles() {}

    /**
     * Writes the files of a submission.
     *
     * @throws ReportNotWritten if that fails
     */
    public static void write(String id, Evidence evidence, ReportFolder folder) {
        ReportFolder own = folder.submission(id);
        own.write("evidence.json", JsonMapper.shared().writeValueAsString(evidence));
        for (TaskEvidence task : evidence.tasks()) {
            ProgramRuns.of(task).filter(run -> run.started()).ifPresent(run -> {
                own.write(task.task().id() + ".out.txt", run.output().text());
                own.write(task.task().id() + ".err.txt", run.errors().text());
            });
        }
    }
}
