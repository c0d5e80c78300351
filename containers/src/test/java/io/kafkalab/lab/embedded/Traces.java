package io.kafkalab.lab.embedded;

import io.kafkalab.lab.Children;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What embedded labs of this JVM leave on this machine while they live. */
final class Traces {
    private static final Pattern MONGODB = Pattern.compile(".*/mongod --.*|.*/java .*klab-standin.*");
    private static final Pattern LAB_PROCESS = Pattern.compile(".*/java .*\\.jsa .*");

    private Traces() {}

    /** Processes and temporary files. */
    static Collection<String> all() throws IOException {
        List<String> traces = new ArrayList<>();
        Children.all().forEach(process -> traces.add("process " + process.pid()));
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            files.filter(file -> file.getFileName().toString().startsWith("klab-"))
                    .forEach(file -> traces.add("file " + file));
        }
        return traces;
    }

    /** Kills the MongoDB, or else the lab's process, of the lab that was started last. */
    static void kill(boolean mongodb) {
        ProcessHandle process = ProcessHandle.current()
                .descendants()
                .filter(each -> isOf(each, mongodb ? MONGODB : LAB_PROCESS))
                .max(Comparator.comparing(each -> each.info().startInstant().orElseThrow()))
                .orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    private static boolean isOf(ProcessHandle process, Pattern command) {
        boolean shell = process.info().command().orElse("").endsWith("sh");
        return !shell
                && process.info()
                        .commandLine()
                        .filter(command.asMatchPredicate())
                        .isPresent();
    }
}
