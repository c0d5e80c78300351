package io.kafkalab.grader.starter;

import io.kafkalab.lab.files.Trees;
import io.kafkalab.text.FileTrouble;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of a starter: new, or there and empty (but for {@code .git}, as a repository just cloned has it).
 *
 * <p>It is written in a draft beside its place and then moved, so that no half of it is ever there.
 */
public final class NewFolder {
    private final Path folder;
    private final boolean isThere;

    private NewFolder(Path folder, boolean isThere) {
        this.folder = folder;
        this.isThere = isThere;
    }

    /** A folder that is not there, or has room for a starter. */
    public static NewFolder at(Path given) {
        Path folder = given.toAbsolutePath().normalize();
        return new NewFolder(folder, Files.isDirectory(folder));
    }

    /**
     * Writes a starter.
     *
     * @throws StarterRefused if that fails; nothing of it is left then
     */
    public void write(Starter starter) {
        Path draft = null;
        try {
            Path beside = isThere ? folder : Files.createDirectories(folder.getParent());
            draft = Files.createTempDirectory(beside, ".klab-init-");
            Path content = Files.createDirectory(draft.resolve("content"));
            for (var file : starter.files().entrySet()) {
                write(content.resolve(file.getKey()), file.getValue());
                if (starter.language().isExecutable(file.getKey())) {
                    allowExecution(content.resolve(file.getKey()));
                }
            }
            if (isThere) {
                moveEach(content);
            } else {
                Files.move(content, folder);
            }
        } catch (IOException e) {
            throw refused(folder, e);
        } finally {
            if (draft != null) {
                Trees.delete(draft);
            }
        }
    }

    /** Into a folder that is there, and that may be where the user stands: it stays the same folder. */
    private void moveEach(Path content) throws IOException {
        List<Path> moved = new ArrayList<>();
        try (Stream<Path> files = Files.list(content)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(file.getFileName().toString());
                Files.move(file, target);
                moved.add(target);
            }
        } catch (IOException e) {
            moved.forEach(Trees::delete);
            throw e;
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static void allowExecution(Path file) throws IOException {
        if (!file.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }

    private static StarterRefused refused(Path folder, IOException e) {
        return new StarterRefused(Text.of("init.not-written", folder, FileTrouble.of(e)), e);
    }
}
