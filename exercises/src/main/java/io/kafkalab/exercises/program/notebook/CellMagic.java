package io.kafkalab.exercises.program.notebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cell whose first line, comments aside, is a magic for the whole of it, such as {@code %%bash}. */
final class CellMagic {
    private static final Pattern FIRST =
            Pattern.compile("(?s)(?<before>(?:\\s*(?:#[^\\n]*)?\\n)*)%%(?<line>[^\\n]*)(?:\\n(?<body>.*))?");
    private static final Set<String> SHELLS = Set.of("bash", "sh", "!", "system", "sx");
    private static final Set<String> PYTHON =
            Set.of("time", "timeit", "capture", "prun", "memit", "python", "python3", "pypy");

    private CellMagic() {}

    /** The Python for such a cell; empty if it is none. */
    static Optional<Translated> translate(String source) {
        Matcher cell = FIRST.matcher(source);
        if (!cell.matches()) {
            return Optional.empty();
        }
        String[] words = cell.group("line").strip().split("\\s+");
        String before = cell.group("before");
        String body = cell.group("body") == null ? "" : cell.group("body");
        boolean script = words[0].equals("script") && words.length > 1 && words[1].matches("(/\\S*/)?(ba)?sh");
        if (SHELLS.contains(words[0]) || script) {
            return Optional.of(Translated.shell(before + "__klab__.script(" + Literal.of(body) + ")", body));
        } else if (words[0].equals("writefile") && words.length > 1) {
            return Optional.of(Translated.python(before + writing(words, body)));
        } else if (PYTHON.contains(words[0])) {
            // A line stays a line, so that errors name the right one.
            return Optional.of(PythonCell.lines(before + "#\n" + body));
        }
        return Optional.of(new Translated(
                before + "pass",
                List.of(),
                List.of(new Translated.Note(
                        "notebook.dropped", "%%" + cell.group("line").strip()))));
    }

    private static String writing(String[] words, String body) {
        boolean more = words[1].equals("-a") && words.length > 2;
        String file = more ? words[2] : words[1];
        return "__klab__.write(" + Literal.of(file) + ", " + Literal.of(body) + ", " + (more ? "True" : "False") + ")";
    }
}
