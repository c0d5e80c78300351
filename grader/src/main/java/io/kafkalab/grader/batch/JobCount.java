package io.kafkalab.grader.batch;

import io.kafkalab.text.Text;
import java.util.Optional;

/**
 * How many submissions are graded at once.
 *
 * @param jobs how many
 * @param why as a sentence
 */
public record JobCount(int jobs, Text why) {

    /** A lab with a real MongoDB, and the largest program of a student. */
    private static final long MEBIBYTES_OF_A_JOB = 330 + 300;

    /** The grader itself. */
    private static final long MEBIBYTES_BESIDES = 512;

    /**
     * As many as were asked for, else as cores and memory of this machine allow; never more than there are submissions.
     *
     * @param asked what {@code --jobs} says
     * @param submissions how many there are to grade
     */
    public static JobCount of(Optional<Integer> asked, int submissions) {
        return of(asked, submissions, Machine.here());
    }

    static JobCount of(Optional<Integer> asked, int submissions, Machine machine) {
        int most = Math.max(1, submissions);
        if (asked.isPresent()) {
            int jobs = Math.min(asked.get(), most);
            return new JobCount(jobs, Text.of("batch.jobs.asked", submissions, jobs));
        }
        long byMemory = Math.max(1, (machine.freeMebibytes() - MEBIBYTES_BESIDES) / MEBIBYTES_OF_A_JOB);
        int jobs = (int) Math.min(Math.min(machine.cores(), byMemory), most);
        return new JobCount(jobs, Text.of("batch.jobs", submissions, jobs, machine.cores(), machine.freeMebibytes()));
    }
}
