package io.kafkalab.grader.cli;

import io.kafkalab.grader.terminal.Console;
import io.kafkalab.text.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One call of klab.
 *
 * @param arguments its arguments, as they were given
 * @param environment its environment variables
 * @param console where it writes
 * @param words its language
 */
public record Invocation(List<String> arguments, Map<String, String> environment, Console console, Catalogue words) {
    public Invocation {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /** The command line as a user would type it to have all of it again, without its seed. */
    String withoutSeed() {
        List<String> typed = new ArrayList<>(List.of("klab"));
        boolean skip = false;
        for (String argument : arguments) {
            boolean seed = argument.equals("--seed");
            boolean again = !argument.startsWith("--seed=") && !argument.equals("--resume");
            if (!skip && !seed && again) {
                typed.add(quoted(argument));
            }
            skip = seed;
        }
        return String.join(" ", typed);
    }

    private static String quoted(String argument) {
        return argument.matches("[\\p{L}\\p{N}/._=:,@%+-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
