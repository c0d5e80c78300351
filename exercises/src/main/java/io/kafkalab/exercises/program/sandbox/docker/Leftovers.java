package io.kafkalab.exercises.program.sandbox.docker;

import io.kafkalab.lab.owner.Owner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The containers that a killed klab could not remove. */
record Leftovers(Docker docker) {
    /** What marks a container of ours; its value is its name. */
    static final String LABEL = "io.kafkalab.sandbox";

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final List<String> OWNERS = List.of(LABEL + ".host", LABEL + ".pid", LABEL + ".started");

    /** The options that mark a container as this process's. */
    static List<String> marks(String name) {
        List<String> options = new ArrayList<>(List.of("--label", LABEL + "=" + name));
        Owner.thisProcess()
                .labels(LABEL)
                .forEach((key, value) -> options.addAll(List.of("--label", key + "=" + value)));
        return options;
    }

    /** Removes those whose owner ran on this machine and is gone. */
    void remove() {
        String format = "{{.ID}}";
        for (String label : OWNERS) {
            format += "\t{{.Label \"" + label + "\"}}";
        }
        Docker.Answer answer = docker.ask(
                LIMIT, List.of("ps", "--all", "--quiet=false", "--filter", "label=" + LABEL, "--format", format));
        List<String> gone = answer.isYes()
                ? answer.output()
                        .lines()
                        .map(line -> line.split("\t"))
                        .filter(Leftovers::isGone)
                        .map(line -> line[0])
                        .toList()
                : List.of();
        if (!gone.isEmpty()) {
            List<String> removal = new ArrayList<>(List.of("rm", "--force", "--volumes"));
            removal.addAll(gone);
            docker.ask(LIMIT, removal);
        }
    }

    private static boolean isGone(String[] line) {
        return line.length == 1 + OWNERS.size()
                && Owner.read(LABEL, Map.of(OWNERS.get(0), line[1], OWNERS.get(1), line[2], OWNERS.get(2), line[3]))
                        .filter(Owner::isGone)
                        .isPresent();
    }
}
