package io.kafkalab.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Says why a file could not be read or written. */
public final class FileTrouble {
    private FileTrouble() {}

    /** The reason, as part of a sentence. */
    public static Text of(IOException e) {
        String message = String.valueOf(e.getMessage());
        String english = message.toLowerCase(Locale.ROOT);
        if (english.contains("no space left") || english.contains("quota exceeded")) {
            return Text.of("file.full");
        } else if (english.contains("read-only file system")) {
            return Text.of("file.read-only");
        } else if (e instanceof AccessDeniedException) {
            return Text.of("file.denied");
        } else if (e instanceof FileAlreadyExistsException
                || e instanceof NotDirectoryException
                || english.contains("not a directory")) {
            return Text.of("file.no-folder");
        } else if (e instanceof NoSuchFileException) {
            return Text.of("file.cannot-be-made");
        }
        return Text.of("file.other", e);
    }
}
