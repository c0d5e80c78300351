package io.kafkalab.exercises.program.sandbox.process;

import io.kafkalab.exercises.program.Commands;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands around a program's command where the machine has it: a session of its own, so that no terminal and no
 * Ctrl-C reaches it, and a shell that writes down the CPU time once the program has ended by itself.
 *
 * <p>The shell's standard input is a lifeline: when klab dies without a chance to end the program, the line breaks and
 * the whole session is killed.
 */
public final class Wrapper {
    /** The shell keeps quiet of a program killed by a signal: its own words are not the program's. */
    private static final String SCRIPT = String.join(
            "\n",
            "times=$1; shift",
            "exec 3>&2 2>/dev/null 4<&0 </dev/null",
            "{ read -r _ <&4; kill -9 -- -$$; } >/dev/null 3>&- & lifeline=$!",
            "\"$@\" 2>&3 3>&- 4<&-",
            "code=$?",
            "times >\"$times\"",
            "kill -9 $lifeline",
            "exit $code");

    private final Optional<Path> setsid;
    private final Optional<Path> bash;

    /** @param commands what the machine has */
    public Wrapper(Commands commands) {
        setsid = commands.find("setsid");
        bash = commands.find("bash");
    }

    /** Whether the standard input is to stay open as long as the program may live. */
    public boolean hasLifeline() {
        return bash.isPresent();
    }

    /**
     * The command with what stands around it.
     *
     * @param times the file into which the CPU time is written
     */
    public List<String> around(List<String> command, Path times) {
        List<String> wrapped = new ArrayList<>();
        setsid.ifPresent(file -> wrapped.add(file.toString()));
        bash.ifPresent(file -> wrapped.addAll(List.of(file.toString(), "-c", SCRIPT, "klab", times.toString())));
        wrapped.addAll(command);
        return wrapped;
    }
}
