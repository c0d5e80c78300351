package io.kafkalab.grader.batch;

import io.kafkalab.exercises.submission.SubmissionFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A digest of what was handed in, by which one knows whether it has changed since it was graded. */
public final class HandInDigest {
    private HandInDigest() {}

    /**
     * The digest of an archive's bytes, or of the student's own files in a folder and their names; empty if something
     * cannot be read, which whoever grades it will tell.
     */
    public static Optional<String> of(Path path) {
        try {
            return Optional.of(read(path));
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static String read(Path path) {
        MessageDigest digest = sha256();
        List<Path> files = Files.isDirectory(path) ? SubmissionFiles.below(path) : List.of(path);
        for (Path file : files) {
            digest.update(path.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            add(file, digest);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The digest of a text. */
    public static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void add(Path file, MessageDigest digest) {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            long length = in.transferTo(OutputStream.nullOutputStream());
            digest.update(Long.toString(length).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
