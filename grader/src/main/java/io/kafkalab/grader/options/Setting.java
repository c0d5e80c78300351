package io.kafkalab.grader.options;

import io.kafkalab.text.Text;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One value that the user may have given, and where.
 *
 * @param name the option or the environment variable that it came from
 * @param value the value; empty if none was given
 */
record Setting(String name, Optional<String> value) {

    private static final Pattern DURATION = Pattern.compile("([1-9]\\d{0,4})\\s?(s|min|h)?");

    /** The flag if it was given, else the environment variable if that is set and not empty. */
    static Setting of(String flag, String given, String variable, Map<String, String> environment) {
        if (given != null) {
            return new Setting(flag, Optional.of(given));
        }
        String set = environment.get(variable);
        return set == null || set.isEmpty() ? absent(flag) : new Setting(variable, Optional.of(set));
    }

    /** A flag that no environment variable stands for. */
    static Setting of(String flag, String given) {
        return given == null ? absent(flag) : new Setting(flag, Optional.of(given));
    }

    private static Setting absent(String flag) {
        return new Setting(flag, Optional.empty());
    }

    /** One of the values of a closed set; the first is the default. */
    <T> T choice(List<T> values, Function<T, String> label) {
        Map<String, T> allowed =
                values.stream().collect(Collectors.toMap(label, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        return value.map(given -> Optional.ofNullable(allowed.get(given))
                        .orElseThrow(() -> new UsageProblem(
                                Text.of("usage.choice", name, given, String.join(", ", allowed.keySet())))))
                .orElse(values.get(0));
    }

    /** A list of values of a closed set, separated by commas; all of them is the default. */
    <T> List<T> choices(List<T> values, Function<T, String> label) {
        if (value.isEmpty()) {
            return values;
        }
        return Arrays.stream(value.get().split(",", -1))
                .map(String::strip)
                .map(part -> new Setting(name, Optional.of(part)).choice(values, label))
                .distinct()
                .toList();
    }

    /** Some values of a closed set, separated by commas; none is the default. */
    <T> Set<T> anyOf(List<T> values, Function<T, String> label) {
        return value.isEmpty() ? Set.of() : Set.copyOf(choices(values, label));
    }

    /** A count, at least 1. */
    Optional<Integer> count(int most) {
        return wholeNumber().map(number -> {
            if (number < 1 || number > most) {
                throw new UsageProblem(Text.of("usage.count", name, number, most));
            }
            return number.intValue();
        });
    }

    /** A whole number. */
    Optional<Long> wholeNumber() {
        return value.map(given -> {
            try {
                return Long.valueOf(given);
            } catch (NumberFormatException e) {
                throw new UsageProblem(Text.of("usage.whole-number", name, given));
            }
        });
    }

    /** A time: minutes, or seconds or hours where the unit is written; at least a second. */
    Optional<Duration> duration() {
        return value.map(given -> {
            Matcher parts = DURATION.matcher(given);
            if (!parts.matches()) {
                throw new UsageProblem(Text.of("usage.duration", name, given));
            }
            long number = Long.parseLong(parts.group(1));
            return switch (String.valueOf(parts.group(2))) {
                case "s" -> Duration.ofSeconds(number);
                case "h" -> Duration.ofHours(number);
                default -> Duration.ofMinutes(number);
            };
        });
    }

    /** A number of points, not negative; a decimal comma is as good as a point. */
    Optional<BigDecimal> points() {
        return value.map(given -> {
            if (!given.matches("\\d{1,6}([.,]\\d{1,6})?")) {
                throw new UsageProblem(Text.of("usage.points", name, given));
            }
            return new BigDecimal(given.replace(',', '.'));
        });
    }

    /** A path. */
    Optional<Path> path() {
        return value.map(given -> {
            try {
                return Path.of(given);
            } catch (InvalidPathException e) {
                throw new UsageProblem(Text.of("usage.path", name, given));
            }
        });
    }

    /** The path of a file that can be read. */
    Optional<Path> file() {
        return path().map(file -> {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw new UsageProblem(Text.of("usage.file", name, file));
            }
            return file;
        });
    }

    /** A switch: {@code 1} is on, {@code 0} or nothing is off. */
    boolean isOn() {
        return choice(List.of("0", "1"), Function.identity()).equals("1");
    }
}
