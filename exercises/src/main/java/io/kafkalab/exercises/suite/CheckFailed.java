package io.kafkalab.exercises.suite;

import io.kafkalab.exercises.diagnosis.Finding;
import org.opentest4j.AssertionFailedError;

/** A check failed through the student's doing; the finding says what to tell. */
public final class CheckFailed extends AssertionFailedError {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    CheckFailed(Finding finding) {
        super(SuiteLanguage.say(finding.sentence()));
        this.finding = finding;
    }

    /** What to tell the student. */
    public Finding finding() {
        return finding;
    }
}
