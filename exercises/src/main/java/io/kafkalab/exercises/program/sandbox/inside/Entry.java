package io.kafkalab.exercises.program.sandbox.inside;

import io.kafkalab.exercises.program.sandbox.Cell;
import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.io.IOException;

/** One job on its way into a sandbox. */
public interface Entry {

    /** Starts the job, and returns once its own command runs. */
    Cell start() throws IOException;

    /** Ends and removes what there is of it. */
    void undo();

    /**
     * Starts a job whole or not at all.
     *
     * @param display what the user knows its command by
     * @throws LabException if it does not start
     */
    static Cell open(Entry entry, String display) {
        try {
            return entry.start();
        } catch (IOException e) {
            entry.undo();
            throw new LabException(Text.of("program.not-started", display, String.valueOf(e.getMessage())), e);
        } catch (RuntimeException e) {
            entry.undo();
            throw e;
        }
    }
}
