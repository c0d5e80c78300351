package io.kafkalab.grader.report.html;

import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.grader.report.ReportFolder;
import io.kafkalab.grader.result.LabLabel;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.SubmissionResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * The page of one submission, in two views: the student's, which tells nothing of hidden checks and can be handed out, and
 * the instructor's, which tells all.
 *
 * <p>They are two files, since what stands in a page can be read by whoever has it.
 */
public final class SubmissionPage {

    /** The student's view, in the folder of the submission. */
    public static final String STUDENT = "report.html";

    /** The instructor's view, in the folder of the submission. */
    public static final String INSTRUCTOR = "instructor.html";

    private final LabLabel lab;
    private final Frame frame;

    /** @param results whose language and lab the pages have; its submissions are not looked at */
    public SubmissionPage(Results results) {
        this.lab = results.lab();
        this.frame = Frame.of(results, null);
    }

    /**
     * Writes both views into the folder of the submission.
     *
     * @param evidence what was observed; empty if nothing was run or it was not kept
     * @throws io.kafkalab.grader.report.ReportNotWritten if that fails
     */
    public void write(SubmissionResult submission, Optional<Evidence> evidence, ReportFolder folder) {
        ReportFolder own = folder.submission(submission.id());
        own.write(STUDENT, out -> write(Audience.STUDENT, submission, evidence, true, out));
        own.write(INSTRUCTOR, out -> write(Audience.INSTRUCTOR, submission, evidence, true, out));
    }

    /** Writes the student's view as a page that stands alone, without the files of its folder beside it. */
    public void writeForStudent(SubmissionResult submission, Optional<Evidence> evidence, OutputStream out)
            throws IOException {
        write(Audience.STUDENT, submission, evidence, false, out);
    }

    private void write(
            Audience audience,
            SubmissionResult submission,
            Optional<Evidence> evidence,
            boolean filesBeside,
            OutputStream out)
            throws IOException {
        SubmissionView view = new SubmissionViews(frame, audience, filesBeside).of(submission, evidence, lab);
        Templates.write("submission.jte", view, out);
    }
}
