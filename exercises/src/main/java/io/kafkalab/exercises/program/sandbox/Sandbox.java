package io.kafkalab.exercises.program.sandbox;

import io.kafkalab.text.Text;
import java.util.List;

/** What holds the programs of submissions, and the compilers that read their sources. Usable from any thread. */
public interface Sandbox {

    /** Which one it is. */
    SandboxKind kind();

    /** What it does not hold off, for reports: a sentence each; empty where it holds all that klab asks for. */
    List<Text> notPromised();

    /**
     * Starts one job in a cell of its own, of which nothing is left once it is closed.
     *
     * @throws io.kafkalab.lab.LabException if it cannot be started, which is never the program's fault
     */
    Cell open(Job job);
}
