package io.kafkalab.exercises.program.build;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a shell program, comments left out; enough to see which commands it needs.
 *
 * @param script the program
 */
record ShellWords(String script) {
    private static final String COMMENT = "(?m)(^|\\s)#.*$";
    private static final String BETWEEN = "[\\s;|&()`$\"'{}<>=]+";

    /** Whether a word stands in the program. */
    boolean mention(String word) {
        return all().contains(word);
    }

    /** Whether a file of this kind stands in the program: a script may be started by its path alone. */
    boolean mentionFile(String ending) {
        return all().stream().anyMatch(word -> word.endsWith(ending));
    }

    /** Whether the program itself looks whether a command is there, and so does without. */
    boolean ask(String command) {
        return script.matches("(?s).*\\b(command\\s+-v|which|type|hash)\\s+(-\\w+\\s+)*" + command + "\\b.*");
    }

    private Set<String> all() {
        return Arrays.stream(script.replaceAll(COMMENT, " ").split(BETWEEN))
                .map(word -> word.substring(word.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
    }
}
