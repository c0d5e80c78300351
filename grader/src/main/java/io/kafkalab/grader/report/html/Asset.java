package io.kafkalab.grader.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or a script of ours, put into a page as it is.
 *
 * @param text its text
 * @param hash what the page's policy knows it by, for example {@code 'sha256-...'}
 */
record Asset(String text, String hash) {

    static final Asset STYLE = load("report.css");
    static final Asset THEME = load("theme.js");
    static final Asset INDEX = load("index.js");

    private static Asset load(String name) {
        try (InputStream in = Asset.class.getResourceAsStream("/klab/html/" + name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Asset(text, "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
