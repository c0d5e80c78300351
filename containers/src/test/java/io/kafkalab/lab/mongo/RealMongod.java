package io.kafkalab.lab.mongo;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A real mongod of this machine, for the tests that need one. */
final class RealMongod {
    private RealMongod() {}

    /** Named by KLAB_MONGOD or on the PATH; else the test is skipped, and says so. */
    static Path assumed() {
        Optional<Path> found = Stream.concat(
                        Stream.ofNullable(System.getenv("KLAB_MONGOD")).map(Path::of),
                        Stream.of(System.getenv("PATH").split(File.pathSeparator))
                                .map(folder -> Path.of(folder, "mongod")))
                .filter(Files::isExecutable)
                .findFirst();
        assumeThat(found)
                .as("a real mongod, named by KLAB_MONGOD or on the PATH")
                .isPresent();
        return found.orElseThrow();
    }
}
