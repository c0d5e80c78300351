package io.kafkalab.exercises.program.sandbox;

import io.kafkalab.exercises.program.Resources;
import io.kafkalab.lab.LabAddresses;
import java.nio.file.Path;
import java.util.Optional;

/** What runs in a cell. */
public sealed interface Job {

    /** The command. */
    Launch launch();

    /** A folder of klab's in which the cell may make folders of its own; they are removed with it. */
    Path scratch();

    /** What it may use. */
    Resources resources();

    /**
     * A program of a submission. It starts in a folder of its own that it may write to, with copies of its files and of
     * the CSV, and reaches the lab.
     *
     * @param lab where the lab answers, as seen from outside of the cell
     * @param csv the CSV of this run, which it finds as {@code usagers-2022.csv}
     */
    record Run(Launch launch, Path scratch, Resources resources, LabAddresses lab, Path csv) implements Job {}

    /**
     * A compiler of ours on a submission's files. It starts in the folder of those files, which it may not write to, and
     * reaches nothing.
     *
     * @param output the one folder that it may write to, if any; it is there already
     */
    record Build(Launch launch, Path scratch, Resources resources, Optional<Path> output) implements Job {}
}
