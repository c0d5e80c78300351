package io.kafkalab.exercises.submission.archive;

import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an archive is, by its first bytes: students rename archives. */
enum ArchiveKind {
    ZIP(0, 'P', 'K'),
    TAR_GZ(0, 0x1f, 0x8b),
    TAR(257, 'u', 's', 't', 'a', 'r'),
    SEVEN_ZIP(0, '7', 'z', 0xbc, 0xaf, 0x27, 0x1c),
    RAR(0, 'R', 'a', 'r', '!'),
    BZIP2(0, 'B', 'Z', 'h'),
    XZ(0, 0xfd, '7', 'z', 'X', 'Z');

    private static final int START = 262;
    private static final Pattern EXTENSION = Pattern.compile(
            "(?i)\\.(zip|zipx|jar|tar|tar\\.gz|tgz|7z|rar|gz|tar\\.bz2|tbz2?|bz2|tar\\.xz|txz|xz|tar\\.zst|zst)$");

    private final int offset;
    private final byte[] magic;

    ArchiveKind(int offset, int... magic) {
        this.offset = offset;
        this.magic = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            this.magic[i] = (byte) magic[i];
        }
    }

    /** Whether a file's name is that of an archive of any kind, read by klab or not. */
    static boolean named(String name) {
        return EXTENSION.matcher(name).find();
    }

    /** A name without the extension of an archive. */
    static String baseName(String name) {
        String base = EXTENSION.matcher(name).replaceFirst("");
        return base.isEmpty() ? name : base;
    }

    /** The kind of a file; empty if it is no archive. */
    static Optional<ArchiveKind> of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(START);
            return Arrays.stream(values()).filter(kind -> kind.starts(start)).findFirst();
        }
    }

    /**
     * What reads archives of this kind.
     *
     * @throws ArchiveRefused if klab reads none of them
     */
    ArchiveReader reader(Path file, UnpackLimits limits) {
        return switch (this) {
            case ZIP -> new ZipReader(file, limits);
            case TAR_GZ -> new TarReader(file, true, limits);
            case TAR -> new TarReader(file, false, limits);
            case SEVEN_ZIP, RAR, BZIP2, XZ ->
                throw new ArchiveRefused(Text.of("archive.other", file.getFileName(), shown()));
        };
    }

    private String shown() {
        return this == SEVEN_ZIP ? "7z" : name().toLowerCase(Locale.ROOT);
    }

    private boolean starts(byte[] start) {
        return start.length >= offset + magic.length
                && new String(start, offset, magic.length, StandardCharsets.ISO_8859_1)
                        .equals(new String(magic, StandardCharsets.ISO_8859_1));
    }
}
