package io.kafkalab.exercises.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a program printed, as the numbers that stand in it as whole tokens, in order. */
final class Printout {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d_])-?+(\\d++)(?![\\p{L}\\d_])");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /**
     * A number.
     *
     * @param text its digits, with a sign only if it is {@code -1}, the one negative severity
     * @param line the line it stands in, from 0
     */
    record Number(String text, int line) {}

    private final List<Number> numbers = new ArrayList<>();
    private final List<String> lines;

    Printout(String text) {
        lines = Terminal.shows(text).lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            Matcher matcher = NUMBER.matcher(lines.get(line));
            while (matcher.find()) {
                boolean unknown = matcher.group().equals("-1");
                numbers.add(new Number(unknown ? "-1" : matcher.group(1), line));
            }
        }
    }

    List<Number> numbers() {
        return numbers;
    }

    Number number(int index) {
        return numbers.get(index);
    }

    /** How many numbers stand in the line of a number, itself among them. */
    long numbersOfLine(int index) {
        int line = number(index).line();
        return numbers.stream().filter(number -> number.line() == line).count();
    }

    /** The form of the line of a number, whatever the numbers in it: lines that one statement printed look alike. */
    String shape(int index) {
        String line = lines.get(number(index).line());
        return SPACES.matcher(DIGITS.matcher(line).replaceAll("#")).replaceAll(" ");
    }
}
