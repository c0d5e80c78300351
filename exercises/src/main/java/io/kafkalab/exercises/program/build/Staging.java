package io.kafkalab.exercises.program.build;

import io.kafkalab.exercises.submission.SubmissionFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A copy of a submission's files, put right where that costs a student nothing: Java sources in UTF-8, shell scripts
 * without the line ends of Windows.
 *
 * @param root the copy's root
 * @param origin the submission's root
 */
record Staging(Path root, Path origin) {

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
        } else if (name.endsWith(".sh")) {
            byte[] script = Files.readAllBytes(file);
            // Byte for byte but for the line ends, whatever the encoding.
            String text = SourceText.withoutMark(new String(script, StandardCharsets.ISO_8859_1), "\u00ef\u00bb\u00bf");
            Files.write(target, text.replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1));
        } else {
            Files.copy(file, target);
        }
    }
}
