package io.kafkalab.lab.mongo.fetch;

import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A SHA-256 digest.
 *
 * @param hex 64 hexadecimal digits, in lower case
 */
record Sha256(String hex) {
    private static final int LENGTH = 64;

    Sha256 {
        hex = hex.toLowerCase(Locale.ROOT);
        if (hex.length() != LENGTH) {
            throw new IllegalArgumentException("not a SHA-256 digest: " + hex);
        }
        HexFormat.of().parseHex(hex);
    }

    static Sha256 of(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return new Sha256(HexFormat.of().formatHex(in.getMessageDigest().digest()));
        }
    }

    /**
     * Checks a file that came from somewhere else.
     *
     * @throws FetchException if it has another digest
     */
    void check(Path file, String address) throws IOException, FetchException {
        Sha256 actual = of(file);
        if (!actual.equals(this)) {
            throw new FetchException(Text.of("lab.mongo.fetch.digest", address, hex, actual.hex()));
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
