package io.kafkalab.exercises.program.build;

import io.kafkalab.exercises.submission.SubmissionFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A copy of a submission's files, put right where that costs a student nothing: Java sources in UTF-8, scripts executable
 * and without the line ends of Windows, as archives and editors leave them behind.
 *
 * @param root the copy's root
 * @param origin the submission's root
 */
record Staging(Path root, Path origin) {
    /** The byte order mark of UTF-8, byte by byte. */
    private static final String MARK = "\u00ef\u00bb\u00bf";

    /** Copies the student's own files. */
    static Staging of(Path origin, Path root) {
        Staging staging = new Staging(root, origin);
        try {
            Files.createDirectories(root);
            for (Path file : SubmissionFiles.below(origin)) {
                staging.copy(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + origin + " to " + root, e);
        }
        return staging;
    }

    /** The path of a file of the submission below the root, with slashes. */
    String relative(Path file) {
        return origin.relativize(file).toString().replace('\\', '/');
    }

    /** The copies of all shell scripts. */
    List<Path> scripts() {
        return SubmissionFiles.below(root).stream()
                .filter(file -> file.toString().endsWith(".sh"))
                .toList();
    }

    private void copy(Path file) throws IOException {
        Path target = root.resolve(origin.relativize(file).toString());
        Files.createDirectories(target.getParent());
        String name = file.getFileName().toString();
        if (name.endsWith(".java")) {
            Files.writeString(target, SourceText.of(Files.readAllBytes(file)));
        } else if (isScript(file)) {
            // Byte for byte but for the line ends, whatever the encoding.
            String text = SourceText.withoutMark(Files.readString(file, StandardCharsets.ISO_8859_1), MARK);
            Files.writeString(target, text.replace("\r\n", "\n"), StandardCharsets.ISO_8859_1);
            if (!target.toFile().setExecutable(true, false)) {
                throw new IOException("cannot make " + target + " executable");
            }
        } else {
            Files.copy(file, target);
        }
    }

    /** A shell script by its name, or whatever says in its first line which program runs it. */
    private static boolean isScript(Path file) throws IOException {
        if (file.getFileName().toString().endsWith(".sh")) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(MARK.length() + 2), StandardCharsets.ISO_8859_1);
            return SourceText.withoutMark(start, MARK).startsWith("#!");
        }
    }
}
