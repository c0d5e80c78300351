package io.kafkalab.exercises.program.build;

import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.lab.files.Trees;
import java.nio.file.Files;
import java.nio.file.Path;

/** Kafka's console tools as a folder of commands, for people whose machine has none. */
public final class ConsoleTools {
    private ConsoleTools() {}

    /**
     * Makes the folder anew: this klab's jars may be others than the last one's.
     *
     * @param folder where; what is there is replaced
     */
    public static void make(Toolchain toolchain, Path folder) {
        if (Files.exists(folder)) {
            Trees.delete(folder);
        }
        new ShellTools(toolchain, new StudentLibraries(toolchain)).make(folder);
    }
}
