package io.kafkalab.grader.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.grader.result.Status;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds {@code docs/events.md} to the records. */
class EventsDocTest {

    private static final Pattern FIELD = Pattern.compile("^\\| `(\\w+)` \\|", Pattern.MULTILINE);
    private static final Pattern HEADING = Pattern.compile("^## `([\\w-]+)`$", Pattern.MULTILINE);

    private final String doc = Files.readString(Path.of("../docs/events.md"));

    EventsDocTest() throws IOException {}

    @Test
    void everyKindHasItsSectionAndNoOtherHas() {
        assertThat(found(HEADING, doc))
                .containsExactlyInAnyOrderElementsOf(
                        kinds().map(EventsDocTest::kind).toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFieldIsInTheTableInItsOrder(Class<?> event) {
        String section = doc.substring(doc.indexOf("## `" + kind(event) + "`"));
        int end = section.indexOf("\n## ", 1);
        assertThat(found(FIELD, end < 0 ? section : section.substring(0, end))).isEqualTo(fields(event));
    }

    @Test
    void everyValueOfAClosedSetIsNamed() {
        assertThat(fields(Event.Check.class))
                .allSatisfy(field -> assertThat(doc).contains("`" + field + "`"));
        Stream.of(Status.values(), Verdict.values(), Event.Outcome.values())
                .flatMap(Arrays::stream)
                .forEach(value -> assertThat(doc).contains("`" + value + "`"));
        assertThat(Task.values()).allSatisfy(task -> assertThat(doc).contains("`" + task.id() + "`"));
        assertThat(doc).contains("`schemaVersion` " + Event.SCHEMA_VERSION);
    }

    static Stream<Class<?>> kinds() {
        return Arrays.stream(Event.class.getPermittedSubclasses());
    }

    private static String kind(Class<?> event) {
        return event.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    private static List<String> fields(Class<?> event) {
        return Arrays.stream(event.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
