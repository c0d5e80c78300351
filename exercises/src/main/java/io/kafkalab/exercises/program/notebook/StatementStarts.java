package io.kafkalab.exercises.program.notebook;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which lines of Python begin a statement: not those inside brackets, inside a text of several lines, or after a backslash,
 * where {@code %} and {@code !} are no commands of IPython's.
 */
final class StatementStarts {
    private static final String TRIPLE_DOUBLE = "\"\"\"";
    private static final String TRIPLE_SINGLE = "'''";

    private int depth;
    private String quote = "";
    private boolean continued;

    private StatementStarts() {}

    /**
     * The numbers of those lines, from 0 on.
     *
     * @param foreign whether a line that begins a statement is no Python, so that its quotes and brackets mean nothing
     */
    static BitSet of(List<String> lines, Predicate<String> foreign) {
        BitSet starts = new BitSet();
        StatementStarts reader = new StatementStarts();
        boolean within = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (within) {
                within = line.endsWith("\\");
                continue;
            }
            boolean begins = reader.depth == 0 && reader.quote.isEmpty() && !reader.continued;
            starts.set(i, begins);
            if (begins && foreign.test(line)) {
                within = line.endsWith("\\");
            } else {
                reader.read(line);
            }
        }
        return starts;
    }

    private void read(String line) {
        int at = 0;
        while (at < line.length()) {
            at = quote.isEmpty() ? readCode(line, at) : readText(line, at);
        }
        continued = quote.isEmpty() && line.endsWith("\\");
        // A text in single quotes ends with its line, were it ever so wrong.
        quote = quote.length() == 1 && !line.endsWith("\\") ? "" : quote;
    }

    private int readCode(String line, int at) {
        char c = line.charAt(at);
        if (c == '#') {
            return line.length();
        }
        if (c == '"' || c == '\'') {
            boolean triple = line.startsWith(TRIPLE_DOUBLE, at) || line.startsWith(TRIPLE_SINGLE, at);
            quote = triple ? line.substring(at, at + TRIPLE_DOUBLE.length()) : String.valueOf(c);
            return at + quote.length();
        }
        if (c == '(' || c == '[' || c == '{') {
            depth++;
        } else if (c == ')' || c == ']' || c == '}') {
            depth = Math.max(0, depth - 1);
        }
        return at + 1;
    }

    private int readText(String line, int at) {
        if (line.charAt(at) == '\\') {
            return at + 2;
        }
        if (line.startsWith(quote, at)) {
            int end = at + quote.length();
            quote = "";
            return end;
        }
        return at + 1;
    }
}
