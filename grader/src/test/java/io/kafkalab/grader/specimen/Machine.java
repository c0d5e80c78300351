package io.kafkalab.grader.specimen;

import io.kafkalab.exercises.program.Commands;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.Availability;
import io.kafkalab.exercises.program.sandbox.SandboxKind;
import io.kafkalab.exercises.program.sandbox.Sandboxes;
import io.kafkalab.grader.options.LabOptions;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.lab.mongo.MongoServers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What specimens find here.
 *
 * @param sandbox in what they are run
 * @param realMongodb whether MongoDB is a real one
 * @param commands the machine's commands
 */
record Machine(SandboxKind sandbox, boolean realMongodb, Commands commands) {
    /** A sandbox, since it does harm without one or uses the statement's host names. */
    private static final List<String> HELD = List.of("sandbox", "host-names");

    /** What MongoDB's stand-in lacks. */
    private static final List<String> REAL = List.of("transactions");

    /** With the first of these kinds of sandbox that works here; else with none. */
    static Machine with(SandboxKind... kinds) {
        LabSettings settings = new LabOptions(System.getenv()).resolve(null, null);
        Toolchain toolchain = Toolchain.ofThisMachine(settings.cache());
        List<SandboxKind> available = Sandboxes.of(toolchain).availability().stream()
                .filter(Availability::available)
                .map(Availability::kind)
                .toList();
        return new Machine(
                Stream.of(kinds).filter(available::contains).findFirst().orElse(SandboxKind.NONE),
                MongoServers.forecastLacks(settings).isEmpty(),
                new Commands(toolchain.path()));
    }

    /** What a specimen needs and does not find here; empty if it can be run. */
    Optional<String> lacks(Specimen specimen) {
        return Stream.concat(languages(specimen), specimen.needs().stream())
                .filter(this::isLacking)
                .findFirst();
    }

    private static Stream<String> languages(Specimen specimen) {
        return specimen.programs().containsValue("PythonScript") ? Stream.of("python") : Stream.empty();
    }

    /** Every other word is a command that must be on the PATH. */
    private boolean isLacking(String need) {
        if (HELD.contains(need)) {
            return sandbox == SandboxKind.NONE;
        }
        if (REAL.contains(need)) {
            return !realMongodb;
        }
        return commands.find(need.equals("python") ? "python3" : need).isEmpty();
    }
}
