package io.kafkalab.lab.mongo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a server's log for what a person wants to know of it. */
final class ServerLog {
    private static final int LINES = 4;
    private static final int LINE_LENGTH = 300;
    private static final int TAIL_BYTES = 64 * 1024;

    /** An error or a fatal one, as mongod logs it since version 4.4. */
    private static final Pattern TROUBLE = Pattern.compile("\"s\":\"[EF]\".*?\"msg\":(.*)}\\s*");

    private ServerLog() {}

    /** The last errors, or the last lines of a log that has none; shortened, one per line. */
    static String lastWords(Path log) {
        List<String> lines = tail(log);
        List<String> troubles = lines.stream()
                .map(TROUBLE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
        return last(troubles.isEmpty() ? lines : troubles);
    }

    /** Whether it holds something, in any case of letters. */
    static boolean holds(Path log, String words) {
        String sought = words.toLowerCase(Locale.ROOT);
        return tail(log).stream().anyMatch(line -> line.toLowerCase(Locale.ROOT).contains(sought));
    }

    private static String last(List<String> lines) {
        Stream<String> last = lines.stream().skip(Math.max(0, lines.size() - LINES));
        return String.join("\n", last.map(ServerLog::shortened).toList());
    }

    private static String shortened(String line) {
        return line.length() > LINE_LENGTH ? line.substring(0, LINE_LENGTH) + "…" : line;
    }

    private static List<String> tail(Path log) {
        try {
            byte[] all = Files.exists(log) ? Files.readAllBytes(log) : new byte[0];
            int from = Math.max(0, all.length - TAIL_BYTES);
            return new String(all, from, all.length - from, StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return List.of(e.toString());
        }
    }
}
