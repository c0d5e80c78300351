package io.kafkalab.grader.flow;

import io.kafkalab.lab.files.OwnedFolder;
import io.kafkalab.lab.files.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A temporary folder that is gone once this is closed, or once a later klab starts if this one is killed. */
final class Scratch implements AutoCloseable {

    private final Path root;
    private final AutoCloseable removal;

    private Scratch(Path root, AutoCloseable removal) {
        this.root = root;
        this.removal = removal;
    }

    static Scratch make() {
        try {
            OwnedFolder folder = OwnedFolder.create("grade");
            return new Scratch(folder.path(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder in " + System.getProperty("java.io.tmpdir"), e);
        }
    }

    /** A part of it that is gone earlier. */
    Scratch part(String prefix) {
        Path part = folder(prefix);
        return new Scratch(part, () -> Trees.delete(part));
    }

    /** A new empty folder in it. */
    Path folder(String prefix) {
        try {
            return Files.createTempDirectory(root, prefix);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder in " + root, e);
        }
    }

    @Override
    public void close() {
        try {
            removal.close();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
