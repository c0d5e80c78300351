package io.kafkalab.grader.report;

import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.EvidenceFile;
import io.kafkalab.exercises.evidence.ProgramEvidence;
import io.kafkalab.exercises.evidence.TaskEvidence;

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
        own.write("evidence.json", out -> EvidenceFile.write(evidence, out));
        for (TaskEvidence task : evidence.tasks()) {
            if (task instanceof ProgramEvidence program && program.run().started()) {
                own.write(task.task().id() + ".out.txt", program.run().output().text());
                own.write(task.task().id() + ".err.txt", program.run().errors().text());
            }
        }
    }
}
