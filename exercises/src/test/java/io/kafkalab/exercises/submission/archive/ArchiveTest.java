package io.kafkalab.exercises.submission.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArchiveTest {
    private static final UnpackLimits SMALL = new UnpackLimits(100_000, 20, 4);
    private static final byte[] TEXT = "print('été')".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path temporary;

    private Path inside;

    @BeforeEach
    void makeFolder() throws IOException {
        inside = Files.createDirectories(temporary.resolve("in/scratch"));
    }

    @Test
    void unpacksAZip() throws IOException {
        Path archive = zip(zip -> put(zip, "rendu/été/topic.py", TEXT));

        assertThat(Archive.of(archive).unpack(inside).resolve("rendu/été/topic.py"))
                .hasBinaryContent(TEXT);
    }

    @Test
    void unpacksATarWhateverItsName() throws IOException {
        Path tar = tar(out -> put(out, new TarArchiveEntry("rendu/topic.py"), TEXT));
        Path archive = Files.move(tar, temporary.resolve("rendu.zip"));

        assertThat(Archive.of(archive).unpack(inside).resolve("rendu/topic.py")).hasBinaryContent(TEXT);
    }

    @Test
    void namesAnArchiveWithoutItsExtension() {
        assertThat(Stream.of("a.zip", "a.tar.gz", "a.TGZ", "a.b").map(Path::of).map(Archive::baseName))
                .containsExactly("a", "a", "a", "a.b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.txt",
                "a/../../evil.txt",
                "/evil.txt",
                "C:/evil.txt",
                "..\\evil.txt",
                "a\\..\\..\\evil.txt",
                "a/.."
            })
    void refusesAnEntryOutsideOfItsFolder(String name) throws IOException {
        Path archive = zip(zip -> put(zip, name, TEXT));

        assertThat(refusal(archive))
                .startsWith("The archive is refused: its entry “")
                .endsWith(
                        "” lies outside of the folder of the work. Make it again from the folder of your work alone.");
        nothingOutside();
    }

    @Test
    void refusesASymbolicLinkAndWhatWouldGoThroughIt() throws IOException {
        Path archive = tar(out -> {
            TarArchiveEntry link = new TarArchiveEntry("lien", TarConstants.LF_SYMLINK);
            link.setLinkName("../..");
            put(out, link, new byte[0]);
            put(out, new TarArchiveEntry("lien/evil.txt"), TEXT);
        });

        assertThat(refusal(archive)).startsWith("The archive is refused: “lien” is a link or a special file.");
        nothingOutside();
    }

    @ParameterizedTest
    @ValueSource(bytes = {TarConstants.LF_LINK, TarConstants.LF_CHR, TarConstants.LF_BLK, TarConstants.LF_FIFO})
    void refusesHardLinksAndDevices(byte type) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry("x", type);
        entry.setLinkName("/etc/passwd");

        assertThat(refusal(tar(out -> put(out, entry, new byte[0])))).contains("“x” is a link or a special file");
    }

    @Test
    void refusesASymbolicLinkInAZip() throws IOException {
        Path archive = zip(zip -> {
            ZipArchiveEntry entry = new ZipArchiveEntry("lien");
            entry.setUnixMode(0120777);
            put(zip, entry, "/etc/passwd".getBytes(StandardCharsets.UTF_8));
        });

        assertThat(refusal(archive)).contains("“lien” is a link or a special file");
    }

    @Test
    void refusesAPassword() throws IOException {
        byte[] bytes = Files.readAllBytes(zip(zip -> put(zip, "topic.py", TEXT)));
        // The general purpose bit of the central directory says "encrypted".
        for (int i = 0; i < bytes.length - 4; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                bytes[i + 8] |= 1;
            }
        }

        assertThat(refusal(Files.write(temporary.resolve("x.zip"), bytes)))
                .contains("“topic.py” is protected by a password");
    }

    @Test
    void stopsAtTheBytesThatComeOutWhateverTheHeaderSays() throws IOException {
        Path archive = zip(zip -> put(zip, "zeros", new byte[200_000]));

        assertThat(Files.size(archive)).isLessThan(2_000);
        assertThat(refusal(archive))
                .startsWith("The archive holds more than 0 MiB once unpacked (reached in “zeros”).");
    }

    @Test
    void stopsAtTooManyEntries() throws IOException {
        Path archive = zip(zip -> {
            for (int i = 0; i <= SMALL.entries(); i++) {
                put(zip, "f" + i, TEXT);
            }
        });

        assertThat(refusal(archive)).startsWith("The archive holds more than 20 files and folders (reached at “f20”).");
    }

    @Test
    void stopsAtTooManyFoldersWithinFolders() throws IOException {
        assertThat(refusal(zip(zip -> put(zip, "a/b/c/d/e.py", TEXT))))
                .startsWith("The archive holds more than 4 folders within folders: a/b/c/d/e.py.");
    }

    @Test
    void refusesTwoFilesOfOneName() throws IOException {
        Path archive = zip(zip -> {
            put(zip, "topic.py", TEXT);
            put(zip, "Topic.py", TEXT);
        });

        assertThat(refusal(archive)).startsWith("The archive is refused: “Topic.py” is in it twice");
    }

    @Test
    void refusesAFileThatIsAlsoAFolder() throws IOException {
        Path archive = zip(zip -> {
            put(zip, "a", TEXT);
            put(zip, "a/b", TEXT);
        });

        assertThat(refusal(archive)).startsWith("The archive is refused: “a/b” is in it twice");
    }

    @Test
    void saysThatATruncatedArchiveIsDamaged() throws IOException {
        for (Path archive : List.of(
                zip(zip -> put(zip, "topic.py", TEXT)), tar(out -> put(out, new TarArchiveEntry("topic.py"), TEXT)))) {
            byte[] bytes = Files.readAllBytes(archive);
            Files.write(archive, Arrays.copyOf(bytes, bytes.length - 30));

            assertThat(refusal(archive))
                    .startsWith("The archive " + archive.getFileName() + " is damaged or incomplete (");
        }
    }

    @Test
    void saysThatWrongContentIsDamaged() throws IOException {
        Path archive = zip(zip -> {
            ZipArchiveEntry entry = new ZipArchiveEntry("topic.py");
            entry.setMethod(ZipArchiveEntry.STORED);
            put(zip, entry, TEXT);
        });
        byte[] bytes = Files.readAllBytes(archive);
        int content = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("print");
        bytes[content] = 'q';

        assertThat(refusal(Files.write(archive, bytes))).contains("is damaged or incomplete");
    }

    private String refusal(Path archive) {
        ArchiveRefused refused = catchThrowableOfType(
                ArchiveRefused.class, () -> Archive.of(archive, SMALL).unpack(inside));
        return Catalogue.in(Language.ENGLISH).say(refused.sentence());
    }

    private void nothingOutside() throws IOException {
        try (Stream<Path> files = Files.walk(temporary)) {
            assertThat(files.map(file -> file.getFileName().toString())).doesNotContain("evil.txt");
        }
        assertThat(Path.of("/evil.txt")).doesNotExist();
    }

    private interface Filler<T> {
        void fill(T archive) throws IOException;
    }

    private Path zip(Filler<ZipArchiveOutputStream> filler) throws IOException {
        Path file = temporary.resolve("rendu.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            filler.fill(zip);
        }
        return file;
    }

    private Path tar(Filler<TarArchiveOutputStream> filler) throws IOException {
        Path file = temporary.resolve("rendu.tar.gz");
        try (OutputStream raw = Files.newOutputStream(file);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(raw), "UTF-8")) {
            filler.fill(tar);
        }
        return file;
    }

    private static void put(ZipArchiveOutputStream zip, String name, byte[] content) throws IOException {
        put(zip, new ZipArchiveEntry(name), content);
    }

    private static void put(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] content) throws IOException {
        zip.putArchiveEntry(entry);
        zip.write(content);
        zip.closeArchiveEntry();
    }

    private static void put(TarArchiveOutputStream tar, TarArchiveEntry entry, byte[] content) throws IOException {
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }
}
