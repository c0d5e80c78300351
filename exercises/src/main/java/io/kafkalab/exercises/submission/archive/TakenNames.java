package io.kafkalab.exercises.submission.archive;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names that came out of an archive so far; those that any file system takes for one are one. */
final class TakenNames {

    private final Set<String> files = new HashSet<>();
    private final Map<String, String> folders = new HashMap<>();

    /** Takes a file's name; whether it was free. */
    boolean file(Path relative) {
        String folded = folded(relative.toString());
        return !folders.containsKey(folded) && files.add(folded);
    }

    /** Takes a folder's name and those of the folders around it; whether none is a file or the like of another's name. */
    boolean folder(Path relative) {
        for (Path each = relative; each != null && !each.toString().isEmpty(); each = each.getParent()) {
            String folded = folded(each.toString());
            String first = folders.putIfAbsent(folded, each.toString());
            if (files.contains(folded) || (first != null && !first.equals(each.toString()))) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
