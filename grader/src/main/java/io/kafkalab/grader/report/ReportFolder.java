package io.kafkalab.grader.report;

import io.kafkalab.grader.intake.FileName;
import io.kafkalab.text.FileTrouble;
import io.kafkalab.text.Text;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The folder of {@code --out}: each file is written beside its place and then moved there, whole or not at all. */
public final class ReportFolder {

    private final Path root;
    private final Optional<Drafts> drafts;

    private ReportFolder(Path root, Optional<Drafts> drafts) {
        this.root = root;
        this.drafts = drafts;
    }

    /**
     * Opens a folder, made where it is missing, and proves that it can be written to.
     *
     * @throws ReportNotWritten if it cannot
     */
    public static ReportFolder open(Path root) {
        try {
            Files.createDirectories(root);
            Files.delete(Files.createTempFile(root, ".klab", ".tmp"));
            return new ReportFolder(root, Optional.empty());
        } catch (IOException e) {
            throw problem(root, e);
        }
    }

    /** The same folder, whose files get to their places together, once the drafts are kept. */
    public ReportFolder in(Drafts together) {
        return new ReportFolder(root, Optional.of(together));
    }

    /** The folder itself. */
    public Path root() {
        return root;
    }

    /** The folder of one submission, named after its id as far as a file name may. */
    public ReportFolder submission(String id) {
        return new ReportFolder(submission(root, id), drafts);
    }

    /** Where the folder of one submission is, in the folder of a report. */
    static Path submission(Path root, String id) {
        return root.resolve("submissions").resolve(fileName(id));
    }

    /** The folder for klab's own {@code results.json} where another system wants that name. */
    public ReportFolder klab() {
        return new ReportFolder(root.resolve("klab"), drafts);
    }

    /**
     * Writes a file.
     *
     * @throws ReportNotWritten if that fails; what stood there before still does
     */
    public void write(String name, Content content) {
        Path target = root.resolve(name);
        Path temporary = null;
        try {
            Files.createDirectories(root);
            // Not createTempFile: what that makes is for its owner alone. And one name, so that what a killed klab left
            // behind goes with the next writing.
            temporary = root.resolve("." + name + ".tmp");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                content.writeTo(out);
            }
            if (drafts.isPresent()) {
                drafts.get().add(temporary, target);
                temporary = null;
            } else {
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw problem(target, e);
        } finally {
            discard(temporary);
        }
    }

    /**
     * Returns once all files that stand directly in this folder are on disk, so that a power cut takes none of them.
     *
     * @throws ReportNotWritten if that fails
     */
    public void force() {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(root)) {
            for (Path file : files) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        } catch (IOException e) {
            throw problem(root, e);
        }
    }

    /** Writes a text file in UTF-8. */
    public void write(String name, String text) {
        write(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What is written into a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The name of a submission's folder, made from its id. */
    static String fileName(String id) {
        return FileName.of(id);
    }

    static void discard(Path temporary) {
        try {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw problem(temporary, e);
        }
    }

    static ReportNotWritten problem(Path path, IOException e) {
        return new ReportNotWritten(Text.of("report.not-written", path, FileTrouble.of(e)), e);
    }
}
