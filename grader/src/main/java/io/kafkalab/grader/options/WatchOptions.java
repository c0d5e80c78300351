package io.kafkalab.grader.options;

import io.kafkalab.exercises.Exercise;
import io.kafkalab.lab.LabSettings;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How one's own work is to be watched, resolved once.
 *
 * @param folder the work
 * @param lab how the lab is asked for
 * @param exercises which exercises
 * @param sandbox in what programs run; by default in none, since they are one's own
 * @param polling whether files are looked at again and again instead of waiting to hear of changes
 */
public record WatchOptions(
        Path folder, LabSettings lab, Set<Exercise> exercises, SandboxChoice sandbox, boolean polling) {

    private static final List<SandboxChoice> SANDBOXES =
            List.of(SandboxChoice.NONE, SandboxChoice.AUTO, SandboxChoice.DOCKER, SandboxChoice.BUBBLEWRAP);

    /** The flags as they were given; each null where it was not. */
    public record Flags(Path folder, String backend, String mongod, String exercise, String sandbox, boolean polling) {}

    public WatchOptions {
        exercises = Set.copyOf(EnumSet.copyOf(exercises));
    }

    /**
     * Resolves the flags.
     *
     * @throws UsageProblem if a value is not an allowed one
     */
    public static WatchOptions resolve(Flags flags, Map<String, String> environment) {
        return new WatchOptions(
                flags.folder() == null ? Path.of(".") : flags.folder(),
                new LabOptions(environment).resolve(flags.backend(), flags.mongod()),
                GradeOptions.exercises(flags.exercise()),
                Setting.of("--sandbox", flags.sandbox(), "KLAB_SANDBOX", environment)
                        .choice(SANDBOXES, SandboxChoice::label),
                flags.polling());
    }
}
