package io.kafkalab.exercises.program.sandbox.inside;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The shell inside that starts a program: copies its files, starts the relay, and afterwards writes the program's CPU
 * time. What it writes goes to an open file that has no path in there; the program does not inherit it.
 *
 * <p>Its standard input is a lifeline: when klab dies without a chance to end the program, the line breaks.
 */
public final class Launcher {
    /** What it says in the report once the program is about to start. */
    public static final String STARTED = "started";

    /** Runs around a command: opens the report. */
    private static final String OUTER = "exec 6>\"$1\"; shift; exec \"$@\"";

    private static final String SCRIPT = String.join(
            "\n",
            "umask 022",
            "relay=$1; shift",
            "exec 3>&2 2>/dev/null 4<&0 </dev/null",
            "{ read -r _ <&4; kill -9 $$; } >/dev/null 3>&- 6>&- &",
            "if [ \"$relay\" -gt 0 ]; then",
            "  cp -R " + Layout.APP + "/. " + Layout.WORK + "/ 2>&6 || exit 125",
            "  coproc RELAY { exec \"${@:1:relay}\" 3>&- 4<&- 6>&-; }",
            "  read -r said <&${RELAY[0]}",
            "  [ \"$said\" = ready ] || { echo \"$said\" >&6; exit 125; }",
            "  shift \"$relay\"",
            "fi",
            "echo " + STARTED + " >&6",
            "\"$@\" 2>&3 3>&- 4<&- 6>&-",
            "code=$?",
            "times >&6",
            // What the program sent is on its way: the relay dies with this shell.
            "if [ \"$RELAY\" ]; then echo >&${RELAY[1]}; read -r -t 2 said <&${RELAY[0]}; fi",
            "exit $code");

    private final String bash;

    /** @param bash the file of the shell */
    public Launcher(String bash) {
        this.bash = bash;
    }

    /** What runs inside: the script around the relay and the program; the relay may be empty. */
    public List<String> inside(List<String> relay, List<String> program) {
        List<String> line = new ArrayList<>(List.of(bash, "-c", SCRIPT, "klab", String.valueOf(relay.size())));
        line.addAll(relay);
        line.addAll(program);
        return line;
    }

    /** A command with the report opened. */
    public List<String> reporting(List<String> command, Path report) {
        List<String> line = new ArrayList<>(List.of(bash, "-c", OUTER, "klab", report.toString()));
        line.addAll(command);
        return line;
    }
}
