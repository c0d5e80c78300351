package io.kafkalab.lab.embedded;

import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabContract;
import io.kafkalab.lab.LabSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The contract, by the embedded backend with whichever MongoDB this machine has. */
final class EmbeddedLabIT extends LabContract {

    @Override
    protected LabSettings settings() {
        return LabSettings.of(
                LabBackend.EMBEDDED, Path.of("target", "klab-cache").toAbsolutePath());
    }

    @Override
    protected void kill(Lab lab, Service service) {
        Pattern command = Pattern.compile(
                service == Service.MONGODB ? ".*/mongod --.*|.*/java .*klab-standin.*" : ".*/java .*\\.jsa .*");
        // The newest one belongs to the lab that was started last.
        ProcessHandle process = ProcessHandle.current()
                .descendants()
                .filter(each -> each.info()
                        .commandLine()
                        .filter(command.asMatchPredicate())
                        .isPresent())
                .filter(each -> !each.info().command().orElse("").endsWith("sh"))
                .max(Comparator.comparing(each -> each.info().startInstant().orElseThrow()))
                .orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    protected Collection<String> traces() throws Exception {
        List<String> traces = new ArrayList<>();
        ProcessHandle.current().descendants().forEach(process -> traces.add("process " + process.pid()));
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            files.filter(file -> file.getFileName().toString().startsWith("klab-"))
                    .forEach(file -> traces.add("file " + file));
        }
        return traces;
    }
}
