package io.kafkalab.exercises.submission.archive;

import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.text.StringEscapeUtils;

/** Writes the entries of one archive below a folder, and nothing outside of it. */
final class Unpacker implements ArchiveReader.Visitor {
    private static final int BLOCK = 1 << 16;

    private final Path folder;
    private final UnpackLimits limits;
    private final Set<String> names = new HashSet<>();
    private long bytes;
    private int entries;

    Unpacker(Path folder, UnpackLimits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    @Override
    public void visit(ArchiveEntry entry) throws IOException {
        entries++;
        if (entries > limits.entries()) {
            throw new ArchiveRefused(Text.of("archive.entries", limits.entries()));
        }
        switch (entry.kind()) {
            case ENCRYPTED -> throw refused("archive.encrypted", entry);
            case SPECIAL -> throw refused("archive.special", entry);
            case FOLDER -> makeFolder(entry, target(entry));
            case FILE -> write(entry, target(entry));
        }
    }

    private static void makeFolder(ArchiveEntry entry, Path target) throws IOException {
        try {
            Files.createDirectories(target);
        } catch (FileAlreadyExistsException e) {
            throw refused("archive.twice", entry);
        }
    }

    private Path target(ArchiveEntry entry) {
        String name = entry.name().replace('\\', '/');
        try {
            Path relative = Path.of(name).normalize();
            Path target = folder.resolve(relative).normalize();
            boolean outside = relative.isAbsolute() || !target.startsWith(folder) || name.matches("[A-Za-z]:.*");
            if (outside || name.contains("../") || name.endsWith("..")) {
                throw refused("archive.escape", entry);
            }
            if (relative.getNameCount() > limits.depth()) {
                throw new ArchiveRefused(Text.of("archive.depth", limits.depth(), shown(entry)));
            }
            return target;
        } catch (InvalidPathException e) {
            throw refused("archive.name", entry);
        }
    }

    private void write(ArchiveEntry entry, Path target) throws IOException {
        String folded = Normalizer.normalize(folder.relativize(target).toString(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
        if (!names.add(folded) || Files.exists(target)) {
            throw refused("archive.twice", entry);
        }
        makeFolder(entry, target.getParent());
        byte[] block = new byte[BLOCK];
        InputStream content = entry.content();
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                bytes += read;
                if (bytes > limits.bytes()) {
                    throw new ArchiveRefused(Text.of("archive.bytes", limits.bytes() >> 20));
                }
                out.write(block, 0, read);
            }
        }
    }

    private static ArchiveRefused refused(String key, ArchiveEntry entry) {
        return new ArchiveRefused(Text.of(key, shown(entry)));
    }

    private static String shown(ArchiveEntry entry) {
        String name = StringEscapeUtils.escapeJava(entry.name());
        return name.length() <= 200 ? name : name.substring(0, 200) + "…";
    }
}
