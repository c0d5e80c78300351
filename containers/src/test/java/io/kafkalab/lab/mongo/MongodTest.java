package io.kafkalab.lab.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kafkalab.lab.LabException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs of these tests are shell scripts")
final class MongodTest {
    @TempDir
    Path folder;

    @Test
    void readsTheVersion() {
        Path program = Script.mongod(folder.resolve("mongod"), "6.0.5");

        assertThat(Mongod.tried(program)).isEqualTo(new Mongod(program, "6.0.5"));
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertRefused(
                folder.resolve("absent"),
                "There is no file “%s”, which --mongod or KLAB_MONGOD names. Give the path of a mongod program,"
                        + " or leave the option out: klab then finds one by itself.");
    }

    @Test
    void refusesAFolder() {
        assertRefused(
                folder,
                "“%s” is not an executable file. Give the path of a mongod program"
                        + " (chmod +x makes a file executable).");
    }

    @Test
    void refusesAFileThatIsNotExecutable() throws IOException {
        assertRefused(
                Files.writeString(folder.resolve("mongod"), "db version v6.0.5"),
                "“%s” is not an executable file. Give the path of a mongod program"
                        + " (chmod +x makes a file executable).");
    }

    @Test
    void refusesAnotherProgram() {
        assertRefused(
                Script.of(folder.resolve("mongod"), "echo 'usage: something else'; echo more"),
                "“%s” is not a mongod: asked for its version (--version), it answered “usage: something else”."
                        + " Give the path of a mongod program, 4.4 or newer.");
    }

    @Test
    void refusesASilentProgram() {
        assertRefused(
                Script.of(folder.resolve("mongod"), "exit 1"),
                "“%s” is not a mongod: asked for its version (--version), it answered nothing."
                        + " Give the path of a mongod program, 4.4 or newer.");
    }

    @Test
    void namesTheLibraryThatIsMissing() {
        assertRefused(
                Script.of(
                        folder.resolve("mongod"),
                        "echo 'mongod: error while loading shared libraries: libcurl.so.4: cannot open shared object"
                                + " file: No such file or directory' >&2; exit 127"),
                "“%s” does not run on this machine, which lacks the library libcurl.so.4. Install it (for libcurl:"
                        + " “apt-get install libcurl4” on Debian and Ubuntu, “dnf install libcurl” on Fedora and its"
                        + " like), or name another mongod with --mongod.");
    }

    @Test
    void refusesAProgramThatTheSystemCannotRun() throws IOException {
        Path program = Files.writeString(folder.resolve("mongod"), "#!/no/such/interpreter\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();

        assertThatThrownBy(() -> Mongod.tried(program))
                .isInstanceOf(LabException.class)
                .hasMessageStartingWith("“" + program + "” cannot be run on this machine: ")
                .hasMessageEndingWith(". Give the path of a mongod program for this system.");
    }

    private static void assertRefused(Path program, String sentence) {
        assertThatThrownBy(() -> Mongod.tried(program))
                .isInstanceOf(LabException.class)
                .hasMessage(String.format(sentence, program));
    }
}
