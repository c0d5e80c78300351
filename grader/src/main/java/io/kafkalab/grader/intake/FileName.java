package io.kafkalab.grader.intake;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** File names made from ids, which may hold anything: safe on every system, and short. */
public final class FileName {

    private static final int LONGEST = 100;
    private static final int LONGEST_BYTES = 200;
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._-]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FileName() {}

    /**
     * The name: letters, digits, {@code .}, {@code _} and {@code -}, at most 100 of them and 200 bytes; neither empty nor
     * hidden nor a device of Windows. Long ids that differ keep different names.
     */
    public static String of(String id) {
        String whole = Normalizer.normalize(id, Normalizer.Form.NFC);
        String name =
                OTHER.matcher(whole).replaceAll("_").replaceFirst("^\\.+", "_").replaceFirst("\\.+$", "_");
        if (name.isEmpty() || DEVICE.matcher(name).matches()) {
            name = "_" + name;
        }
        return fits(name) ? name : cut(name) + String.format("-%08x", whole.hashCode());
    }

    /** The same for all ids whose files some file system takes for one. */
    static String folded(String id) {
        return of(id).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean fits(String name) {
        return name.length() <= LONGEST && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
    }

    private static String cut(String name) {
        StringBuilder kept = new StringBuilder();
        int bytes = 0;
        for (int point : name.codePoints().toArray()) {
            String next = Character.toString(point);
            bytes += next.getBytes(StandardCharsets.UTF_8).length;
            if (kept.length() + next.length() > LONGEST - 9 || bytes > LONGEST_BYTES - 9) {
                break;
            }
            kept.append(next);
        }
        return kept.toString();
    }
}
