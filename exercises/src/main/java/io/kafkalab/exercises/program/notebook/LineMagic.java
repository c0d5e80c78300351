package io.kafkalab.exercises.program.notebook;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of IPython's own: a command of the shell, a magic, a question. */
final class LineMagic {
    private static final Pattern LINE = Pattern.compile(
            "(?s)(?<indent>\\s*)(?:(?<target>[A-Za-z_][\\w., \\[\\]'\"]*?)\\s*=(?!=)\\s*)?(?<sign>!!?|%)(?<rest>.*)");
    private static final Pattern QUESTION =
            Pattern.compile("\\s*(\\?{1,2}\\s*[\\w.%*]+|[A-Za-z_%][\\w.*]*\\?{1,2})\\s*");
    private static final Pattern NAME = Pattern.compile("(?s)(?<name>[A-Za-z_]\\w*)(?:\\s+(?<argument>.*))?");
    private static final Pattern INSTALLATION = Pattern.compile(
            "(?s)\\s*(sudo\\s+)?(python3?\\s+-m\\s+pip|uv\\s+pip|pip3?|conda|mamba|uv|poetry)\\s+(install|add)\\b.*");
    private static final Pattern SYSTEM_INSTALLATION =
            Pattern.compile("(?s)\\s*(sudo\\s+)?(apt|apt-get|yum|dnf|apk|brew)\\s+.*");
    private static final Pattern VARIABLE = Pattern.compile("(\\w+)\\s*[= ]\\s*(.*)");

    /** Of no effect on what a program does. */
    private static final Set<String> FOR_SHOW = Set.of(
            "matplotlib",
            "load_ext",
            "reload_ext",
            "autoreload",
            "config",
            "precision",
            "pprint",
            "xmode",
            "colors",
            "pylab",
            "who",
            "whos",
            "history",
            "lsmagic");

    private static final Set<String> PACKAGES = Set.of("pip", "conda", "mamba", "micromamba", "uv");
    private static final Set<String> MEASURES = Set.of("time", "timeit", "prun", "memit");

    private LineMagic() {}

    /** Whether a line that begins a statement is one. */
    static boolean is(String line) {
        Matcher magic = LINE.matcher(line);
        if (magic.matches()) {
            String rest = magic.group("rest");
            return magic.group("sign").startsWith("!")
                    ? !rest.isBlank()
                    : !rest.isEmpty() && Character.isLetter(rest.charAt(0));
        }
        return QUESTION.matcher(line).matches();
    }

    /** The Python for such a line, which may go on over several. */
    static Translated translate(String line) {
        Matcher magic = LINE.matcher(line);
        if (!magic.matches()) {
            return Translated.python(indentOf(line) + "pass");
        }
        String before = magic.group("indent");
        String target = magic.group("target");
        if (magic.group("sign").startsWith("!")) {
            return shell(before, target, magic.group("rest").strip(), line.strip());
        }
        return percent(before, target, magic.group("rest"), line.strip());
    }

    private static Translated shell(String indent, String target, String command, String line) {
        if (INSTALLATION.matcher(command).matches()) {
            return Translated.leftOut(nothing(indent, target), "notebook.libraries", line);
        } else if (SYSTEM_INSTALLATION.matcher(command).matches()) {
            return Translated.leftOut(nothing(indent, target), "notebook.dropped", line);
        }
        String call = target == null
                ? "__klab__.shell(" + Literal.of(command) + ")"
                : target + " = __klab__.lines(" + Literal.of(command) + ")";
        return Translated.shell(indent + call, command);
    }

    private static Translated percent(String indent, String target, String rest, String line) {
        Matcher magic = NAME.matcher(rest);
        String name = magic.matches() ? magic.group("name") : rest;
        String argument = magic.matches() && magic.group("argument") != null
                ? magic.group("argument").strip()
                : "";
        if (PACKAGES.contains(name)) {
            return Translated.leftOut(nothing(indent, target), "notebook.libraries", line);
        } else if (FOR_SHOW.contains(name)) {
            return Translated.python(nothing(indent, target));
        } else if (MEASURES.contains(name) && !argument.isEmpty()) {
            return Translated.python(indent + (target == null ? "" : target + " = ") + argument);
        } else if (name.equals("cd") && !argument.isEmpty()) {
            return Translated.python(indent + "__klab__.go(" + Literal.of(argument) + ")");
        } else if (name.equals("env") || name.equals("set_env")) {
            Matcher variable = VARIABLE.matcher(argument);
            if (variable.matches()) {
                return Translated.python(indent + "__klab__.set(" + Literal.of(variable.group(1)) + ", "
                        + Literal.of(variable.group(2)) + ")");
            }
        }
        return Translated.leftOut(nothing(indent, target), "notebook.dropped", line);
    }

    /** What stands for a line that is left out; a block may need a line. */
    private static String nothing(String indent, String target) {
        return indent + (target == null ? "pass" : target + " = None");
    }

    private static String indentOf(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
