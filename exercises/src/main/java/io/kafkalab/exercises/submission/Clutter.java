package io.kafkalab.exercises.submission;

import java.util.Locale;
import java.util.Set;

/** Files and folders that no one handed in: operating systems and tools left them. */
public final class Clutter {
    private static final Set<String> NAMES = Set.of("__macosx", "thumbs.db", "desktop.ini", "$recycle.bin");

    private Clutter() {}

    /** Whether a file or folder of this name is clutter; hidden ones are. */
    public static boolean is(String name) {
        return name.startsWith(".") || name.startsWith("~$") || NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
