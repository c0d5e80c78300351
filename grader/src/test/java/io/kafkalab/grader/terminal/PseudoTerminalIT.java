package io.kafkalab.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch in a real pseudo-terminal, by util-linux's {@code script}: the bytes that a terminal gets. */
class PseudoTerminalIT {

    private static final int LIMIT_SECONDS = 60;
    private static final String CTRL_C = "\u0003";

    @TempDir
    private Path folder;

    @BeforeEach
    void needScript() throws IOException, InterruptedException {
        Path version = folder.resolve("version");
        boolean known;
        try {
            Process script = new ProcessBuilder("script", "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(version.toFile())
                    .start();
            known = script.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)
                    && Files.readString(version).contains("util-linux");
        } catch (IOException e) {
            known = false;
        }
        assumeTrue(known, "needs the program script of util-linux, which makes a pseudo-terminal");
    }

    @Test
    void aBatchFitsANarrowWindowAndLeavesItsSummaryAlone() throws Exception {
        String bytes = run(50, Map.of("TERM", "xterm"), "12 2 40", "");
        assertThat(bytes).contains("12 corrigés, temps restant", "\u001b[J", "  etudiant-1  ");
        assertThat(bytes.split("\u001b\\[J"))
                .filteredOn(part -> part.contains("/12 corrigés"))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(panel(part)).allMatch(line -> Columns.of(line) < 50));
        assertThat(screen(bytes, 50))
                .contains("Classe\u00a0: ", "/12] etudiant-6 rejeté")
                .doesNotContain("corrigés")
                .doesNotContain("  etudiant-1  topic");
    }

    @Test
    void ctrlCTakesTheDisplayAway() throws Exception {
        String bytes = run(80, Map.of("TERM", "xterm"), "12 2 2000", CTRL_C);
        assertThat(bytes).contains("0/12 corrigés");
        assertThat(screen(bytes, 80)).isEqualTo("klab: Interrompu\u00a0: tout est en train d’être arrêté…");
    }

    @Test
    void aDumbTerminalGetsPlainLines() throws Exception {
        String bytes = run(80, Map.of("TERM", "dumb"), "3 2 10", "");
        assertThat(bytes).doesNotContain("\u001b").contains("[3/3] etudiant-", "Classe\u00a0: ");
    }

    @Test
    void noColorIsHonoured() throws Exception {
        assertThat(run(80, Map.of("TERM", "xterm", "NO_COLOR", "1"), "3 2 10", ""))
                .doesNotContainPattern("\u001b\\[[0-9;]*m");
        assertThat(run(80, Map.of("TERM", "xterm"), "3 2 10", "")).containsPattern("\u001b\\[[0-9;]*m");
    }

    /** The lines of a panel are what comes before the next one takes it away. */
    private static List<String> panel(String part) {
        return part.replaceAll("\r(\u001b\\[\\d+A)?$", "")
                .lines()
                .dropWhile(line -> !line.contains("corrigés"))
                .toList();
    }

    private static String screen(String bytes, int columns) {
        FakeTerminal terminal = new FakeTerminal(columns);
        terminal.stream().print(bytes);
        return terminal.screen();
    }

    /** @param keys what is typed once the display stands */
    private String run(int columns, Map<String, String> environment, String batch, String keys) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path program = Files.writeString(
                folder.resolve("program.sh"),
                "stty rows 20 cols " + columns + "\n"
                        + "exec '" + java + "' -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8"
                        + " -Dklab.terminal.out=true -Dklab.terminal.err=true -cp '"
                        + System.getProperty("java.class.path") + "' " + FakeBatch.class.getName() + " " + batch
                        + "\n");
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder("script", "-qfec", "sh " + program, "/dev/null")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().remove("NO_COLOR");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (OutputStream typed = process.getOutputStream()) {
            if (!keys.isEmpty()) {
                awaitDisplay(output, process);
                typed.write(keys.getBytes(StandardCharsets.US_ASCII));
                typed.flush();
            }
            boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
            assertThat(ended).as("ended, after %s", read(output)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return read(output);
    }

    /** As far as it is written: the last letter may be half there. */
    private static String read(Path output) throws IOException {
        return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
    }

    private static void awaitDisplay(Path output, Process process) throws IOException, InterruptedException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!read(output).contains("etudiant-1")) {
            assertThat(System.nanoTime() - limit)
                    .as("waited for the display, had: %s", read(output))
                    .isNegative();
            assertThat(process.waitFor(50, TimeUnit.MILLISECONDS))
                    .as("ended early: %s", read(output))
                    .isFalse();
        }
    }
}
