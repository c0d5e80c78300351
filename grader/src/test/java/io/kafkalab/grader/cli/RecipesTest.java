package io.kafkalab.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.grader.terminal.Console;
import io.kafkalab.grader.terminal.Ink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The recipes for CI servers: they say nothing that this klab does not understand. */
class RecipesTest {

    private static final Path RECIPES = Path.of("../docs/ci");
    private static final Pattern COMMAND = Pattern.compile("klab/klab grade ((?:[^\\n\\\\]|\\\\\\n)*)");
    private static final Pattern OPTION = Pattern.compile("(?<= )--[a-z-]+");
    private static final Pattern FORMAT = Pattern.compile("--format (\\S+)");

    @ParameterizedTest
    @ValueSource(strings = {"github-actions.yml", "github-classroom.yml", "gitlab-ci.yml", "gradescope/run_autograder"})
    void everyOptionOfACommandIsThere(String recipe) throws IOException {
        String text = Files.readString(RECIPES.resolve(recipe));
        List<String> commands = all(COMMAND, text);
        assertThat(commands).hasSize(1);
        String help = help();
        assertThat(all(OPTION, " " + commands.get(0)))
                .isNotEmpty()
                .allSatisfy(option -> assertThat(help).contains(option + "="));
        assertThat(all(FORMAT, commands.get(0)).stream().flatMap(formats -> Stream.of(formats.split("[ ,]"))))
                .allMatch(format ->
                        List.of("--format", "gradescope", "github", "classroom").contains(format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"github-actions.yml", "github-classroom.yml"})
    void everyActionHasAVersionAndTheTokenIsNotKept(String recipe) throws IOException {
        JsonNode yaml = YAMLMapper.shared().readTree(Files.readString(RECIPES.resolve(recipe)));
        List<JsonNode> actions = yaml.findValue("steps")
                .valueStream()
                .filter(step -> step.has("uses"))
                .toList();
        assertThat(actions)
                .hasSizeGreaterThan(3)
                .allSatisfy(step ->
                        assertThat(step.path("uses").asString()).matches("[\\w-]+/[\\w-]+@v\\d+(\\.\\d+\\.\\d+)?"));
        assertThat(actions)
                .filteredOn(step -> step.path("uses").asString().startsWith("actions/checkout@"))
                .allMatch(step -> step.path("with").path("persist-credentials").isBoolean()
                        && !step.path("with").path("persist-credentials").asBoolean());
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String help() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Cli.run(List.of("grade", "--help"), Map.of(), new Console(stream, stream, Ink.PLAIN, false, 100));
        return out.toString(StandardCharsets.UTF_8);
    }
}
