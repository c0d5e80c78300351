package io.kafkalab.exercises.program;

import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * With what programs are built and run on this machine. Resolved once, at the edge of klab.
 *
 * @param cache klab's cache folder, made when it is needed
 * @param javaHome the JDK that compiles and runs Java programs
 * @param python the interpreter named by {@code KLAB_PYTHON}, used as it is; else klab makes an environment of its own
 * @param path the folders where programs find the machine's commands, as in {@code PATH}
 * @param offline {@code KLAB_OFFLINE=1}: never fetch anything
 * @param delay how much later all arrives that programs and lab send one another, each way, by {@code KLAB_TEST_DELAY};
 *     zero but for tests of klab itself
 */
public record Toolchain(
        Path cache, Path javaHome, Optional<Path> python, String path, boolean offline, Duration delay) {
    private static final Pattern MILLIS = Pattern.compile("(\\d{1,4})ms");

    /** Without a delay. */
    public Toolchain(Path cache, Path javaHome, Optional<Path> python, String path, boolean offline) {
        this(cache, javaHome, python, path, offline, Duration.ZERO);
    }

    /**
     * The JDK of this JVM, the machine's {@code PATH}, and what {@code KLAB_PYTHON}, {@code KLAB_OFFLINE} and {@code
     * KLAB_TEST_DELAY} say.
     *
     * @throws LabException if the delay is none
     */
    public static Toolchain ofThisMachine(Path cache) {
        return new Toolchain(
                cache,
                Path.of(System.getProperty("java.home")),
                Optional.ofNullable(System.getenv("KLAB_PYTHON"))
                        .filter(name -> !name.isBlank())
                        .map(Path::of),
                Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin"),
                "1".equals(System.getenv("KLAB_OFFLINE")),
                Optional.ofNullable(System.getenv("KLAB_TEST_DELAY"))
                        .map(Toolchain::delay)
                        .orElse(Duration.ZERO));
    }

    /** A delay as it is written, {@code 200ms}. */
    static Duration delay(String written) {
        Matcher millis = MILLIS.matcher(written);
        if (!millis.matches()) {
            throw new LabException(Text.of("program.delay", written));
        }
        return Duration.ofMillis(Long.parseLong(millis.group(1)));
    }

    /** What the delay adds to the time from a program's question to its lab's answer. */
    public Duration roundTrip() {
        return delay.multipliedBy(2);
    }

    /** A program of the JDK. */
    public Path java(String program) {
        return javaHome.resolve("bin").resolve(program);
    }
}
