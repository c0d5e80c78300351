package io.kafkalab.lab.mongo;

import io.kafkalab.lab.LabException;
import io.kafkalab.lab.files.OwnedFolder;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code mongod} program that was tried: it runs on this machine and says its version.
 *
 * @param program the executable file
 * @param version its version, for example {@code 6.0.5}
 */
record Mongod(Path program, String version) {
    private static final Pattern VERSION = Pattern.compile("db version v(\\d+(?:\\.\\d+)+\\S*)");

    /** As the loaders of Linux and of macOS say it. */
    private static final Pattern MISSING_LIBRARY =
            Pattern.compile("(?:error while loading shared libraries|Library not loaded): ([^:\\s]+)");

    private static final int LIMIT_SECONDS = 15;
    private static final int SHOWN = 300;
    private static final int READ = 64 * 1024;

    /**
     * Tries a program.
     *
     * @throws LabException with a sentence that names the file and what is wrong with it
     */
    static Mongod tried(Path program) {
        if (!Files.exists(program)) {
            throw new LabException(Text.of("lab.mongo.mongod.missing", program));
        }
        if (!Files.isRegularFile(program) || !Files.isExecutable(program)) {
            throw new LabException(Text.of("lab.mongo.mongod.not-executable", program));
        }
        String output = versionOutput(program);
        Matcher matcher = VERSION.matcher(output);
        if (!matcher.find()) {
            Matcher lacking = MISSING_LIBRARY.matcher(output);
            if (lacking.find()) {
                throw new LabException(Text.of("lab.mongo.mongod.lacks-library", program, lacking.group(1)));
            }
            throw new LabException(Text.of("lab.mongo.mongod.no-version", program, shown(output)));
        }
        return new Mongod(program.toAbsolutePath(), matcher.group(1));
    }

    private static String versionOutput(Path program) {
        // Into a file: a program that prints without end or leaves a child must not hold us.
        try (OwnedFolder folder = OwnedFolder.create("mongod")) {
            Path output = folder.path().resolve("version.txt");
            Process process = new ProcessBuilder(program.toAbsolutePath().toString(), "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new LabException(Text.of("lab.mongo.mongod.hangs", program, LIMIT_SECONDS));
            }
            try (InputStream in = Files.newInputStream(output)) {
                return new String(in.readNBytes(READ), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new LabException(Text.of("lab.mongo.mongod.does-not-run", program, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LabException(Text.of("lab.mongo.interrupted"), e);
        }
    }

    private static Text shown(String output) {
        String text = output.strip().lines().findFirst().orElse("");
        if (text.isEmpty()) {
            return Text.of("lab.mongo.nothing");
        }
        return Text.of("lab.mongo.quoted", text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
    }
}
