package io.kafkalab.exercises.submission.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kafkalab.lab.files.Trees;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives made to do harm: each is refused with a sentence that names the entry, and leaves nothing anywhere. */
@Timeout(120)
final class HostileArchivesTest {

    private static final byte[] TEXT = "evil".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path temporary;

    private Path scratch;

    @BeforeEach
    void makeScratch() throws IOException {
        scratch = Files.createDirectories(temporary.resolve("a/b/scratch"));
    }

    @AfterEach
    void nothingIsLeftAnywhere() throws IOException {
        try (Stream<Path> files = Files.walk(temporary)) {
            assertThat(files.map(temporary::relativize).map(Path::toString))
                    .containsExactlyInAnyOrder("", "a", "a/b", "a/b/scratch", "archive");
        }
        assertThat(Path.of("/evil.txt")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.txt",
                "a/../../evil.txt",
                "a/b/../../../evil.txt",
                "/evil.txt",
                "//evil.txt",
                "C:/evil.txt",
                "C:evil.txt",
                "c:\\evil.txt",
                "..\\evil.txt",
                "a\\..\\..\\evil.txt",
                "\\\\host\\share\\evil.txt",
                ".."
            })
    void pathsOutsideInAZipAndInATar(String name) throws IOException {
        String outside = "The archive is refused: its entry “" + name + "” lies outside of the folder of the work.";
        assertThat(refusal(new RawZip().add(RawZip.Entry.stored(name, TEXT)).bytes()))
                .startsWith(outside);
        assertThat(refusal(tar(out -> put(out, named(name, TarConstants.LF_NORMAL), TEXT))))
                .startsWith(outside);
    }

    @ParameterizedTest
    @CsvSource({"1,hard link", "2,symbolic link", "3,character device", "4,block device", "6,pipe"})
    void linksAndDevicesInATar(char type, String what) throws IOException {
        TarArchiveEntry entry = named("way/out", (byte) type);
        entry.setLinkName("../../../..");
        assertThat(refusal(tar(out -> {
                    put(out, entry, new byte[0]);
                    put(out, named("way/out/evil.txt", TarConstants.LF_NORMAL), TEXT);
                })))
                .as(what)
                .startsWith("The archive is refused: “way/out” is a link or a special file.");
    }

    @Test
    void sameNamesInEveryFormThatAFileSystemTakesForOne() throws IOException {
        String[][] pairs = {
            {"topic.py", "topic.py"},
            {"topic.py", "Topic.PY"},
            {"e\u0301te\u0301.py", "été.py"},
            {"straße.py", "STRASSE.py"},
            {"a/x.py", "A/y.py"},
            {"été/x.py", "e\u0301te\u0301/y.py"},
            {"a", "a/b"},
            {"a/b", "a"},
            {"./x.py", "x.py"}
        };
        for (String[] pair : pairs) {
            byte[] zip = new RawZip()
                    .add(RawZip.Entry.stored(pair[0], TEXT))
                    .add(RawZip.Entry.stored(pair[1], TEXT))
                    .bytes();
            assertThat(refusal(zip)).startsWith("The archive is refused: “" + pair[1] + "” is in it twice");
        }
    }

    @Test
    void namesThatAreNoText() throws IOException {
        assertThat(refusal(new RawZip()
                        .add(RawZip.Entry.stored("a\nklab: PASS b.py", TEXT))
                        .bytes()))
                .startsWith("The archive is refused: “a\\nklab: PASS b.py” is no valid file name.");
        assertThat(refusal(new RawZip()
                        .add(RawZip.Entry.stored("a\u001b[31m.py", TEXT))
                        .bytes()))
                .contains("“a\\u001B[31m.py”");
        byte[] broken = {'a', (byte) 0xff, '.', 'p', 'y'};
        RawZip.Entry entry =
                RawZip.Entry.stored("x", TEXT).named(broken, broken).flagged(RawZip.UTF8);
        assertThat(refusal(new RawZip().add(entry).bytes())).contains("“a\uFFFD.py” is no valid file name");
        assertThat(refusal(new RawZip()
                        .add(RawZip.Entry.stored("n".repeat(300) + ".py", TEXT))
                        .bytes()))
                .contains("“" + "n".repeat(200) + "…” is no valid file name");
    }

    @Test
    void headersThatContradictTheDirectory() throws IOException {
        RawZip.Entry honest = RawZip.Entry.stored("topic.py", TEXT);
        String refused = "The archive is refused: it says two different things of “topic.py”";
        byte[] other = "other.py".getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(
                        new RawZip().add(honest.named(other, honest.central())).bytes()))
                .startsWith(refused);

        for (int field : new int[] {8, 14, 18, 22}) {
            byte[] zip = new RawZip().add(honest).bytes();
            zip[field] ^= 1;
            assertThat(refusal(zip)).as("field at " + field).startsWith(refused);
        }
    }

    @Test
    void entriesWithinEntries() throws IOException {
        byte[] kernel = RawZip.deflated(new byte[1 << 20]);
        RawZip.Entry inner = RawZip.Entry.of("inner", RawZip.DEFLATED, new byte[1 << 20], kernel);
        byte[] quoted = RawZip.header(inner);
        byte[] content = join(quoted, new byte[1 << 20]);
        // A stored block of deflate, not the last, that holds the header of the next file.
        byte[] block =
                join(new byte[] {0, (byte) quoted.length, 0, (byte) ~quoted.length, (byte) 0xff}, join(quoted, kernel));
        RawZip.Entry outer = RawZip.Entry.of("outer", RawZip.DEFLATED, content, block);
        long start = RawZip.header(outer).length + 5;
        byte[] zip = new RawZip().add(outer).list(inner, start, kernel.length).bytes();

        assertThat(refusal(zip))
                .startsWith(
                        "The archive is refused: it says two different things of “inner”, or puts it inside another");
    }

    @Test
    void manyNamesForOneFile() throws IOException {
        RawZip.Entry file = RawZip.Entry.stored("a", TEXT);
        RawZip zip = new RawZip().add(file);
        for (int i = 0; i < 100; i++) {
            byte[] name = ("b" + i).getBytes(StandardCharsets.UTF_8);
            zip.list(file.named(file.local(), name), 0, TEXT.length);
        }
        assertThat(refusal(zip.bytes())).startsWith("The archive is refused: it says two different things of “");
    }

    @Test
    void sizesThatLie() throws IOException {
        byte[] data = RawZip.deflated(new byte[100_000]);
        RawZip.Entry entry = RawZip.Entry.of("small", RawZip.DEFLATED, new byte[100_000], data);
        assertThat(refusal(new RawZip().add(entry.sized(10)).bytes())).contains("“small” is not what its header says");
        assertThat(refusal(new RawZip().add(entry.sized(1 << 30)).bytes()))
                .contains("“small” is not what its header says");
    }

    @Test
    void tenGigabytesOfZeros() throws IOException {
        byte[] data = RawZip.zeros(10 << 10);
        RawZip.Entry bomb = RawZip.Entry.of("zeros", RawZip.DEFLATED, TEXT, data);
        assertThat(refusal(new RawZip().add(bomb.sized(Integer.MIN_VALUE)).bytes(), UnpackLimits.DEFAULT))
                .startsWith("The archive holds more than 256 MiB once unpacked (reached in “zeros”).");

        RawZip.Entry small = RawZip.Entry.of("zeros", RawZip.DEFLATED, TEXT, RawZip.zeros(100));
        assertThat(refusal(new RawZip().add(small.sized(100 << 20)).bytes(), UnpackLimits.DEFAULT))
                .startsWith(
                        "The archive is refused: what comes out of it is more than 200 times its own size (reached in “zeros”");
    }

    @Test
    void tenGigabytesOfZerosInATar() throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(header)) {
            TarArchiveEntry entry = new TarArchiveEntry("zeros");
            entry.setSize(TEXT.length);
            tar.putArchiveEntry(entry);
            tar.write(TEXT);
            tar.closeArchiveEntry();
        }
        byte[] start = Arrays.copyOf(header.toByteArray(), 512);
        // The size in octal, and the sum of the header that goes with it.
        System.arraycopy("77777777777".getBytes(StandardCharsets.US_ASCII), 0, start, 124, 11);
        Arrays.fill(start, 148, 156, (byte) ' ');
        int sum = 0;
        for (byte each : start) {
            sum += each & 0xff;
        }
        System.arraycopy("%06o\0 ".formatted(sum).getBytes(StandardCharsets.US_ASCII), 0, start, 148, 8);
        byte[] member = gzip(new byte[64 << 20]);
        try (OutputStream out = Files.newOutputStream(archive())) {
            out.write(gzip(start));
            for (int i = 0; i < 128; i++) {
                out.write(member);
            }
        }
        assertThat(refused(UnpackLimits.DEFAULT)).contains("(reached in “zeros”)");
        assertThat(catchThrowableOfType(
                        ArchiveRefused.class, () -> Archive.of(archive()).names()))
                .hasMessageStartingWith("The archive holds more than 256 MiB once unpacked.");
    }

    @Test
    void aMillionEntries() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(archive())))) {
            zip.setLevel(0);
            for (int i = 0; i < 1_000_000; i++) {
                zip.putNextEntry(new ZipEntry("e" + i));
                zip.closeEntry();
            }
        }
        assertThat(refused(UnpackLimits.DEFAULT))
                .startsWith("The archive holds more than 10000 files and folders (reached at “");
    }

    @Test
    void archivesWithinArchivesStayAsTheyAre() throws IOException {
        byte[] inner =
                new RawZip().add(RawZip.Entry.stored("../evil.txt", TEXT)).bytes();
        Files.write(
                archive(),
                new RawZip().add(RawZip.Entry.stored("inner.zip", inner)).bytes());
        Path out = Archive.of(archive()).unpack(scratch);
        assertThat(out.resolve("inner.zip")).hasBinaryContent(inner);
        Trees.delete(out);
    }

    @Test
    void aNameThatIsMegabytesLongInATar() throws IOException {
        byte[] name = new byte[8 << 20];
        Arrays.fill(name, (byte) 'n');
        byte[] tar = tar(out -> {
            put(out, new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME), name);
            put(out, named("n", TarConstants.LF_NORMAL), TEXT);
        });
        assertThat(refusal(tar)).contains("is damaged or incomplete (headers of more than 1048576 bytes)");
    }

    @Test
    void aPathOutsideInAnExtendedHeader() throws IOException {
        assertThat(refusal(tar(out -> {
                    out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
                    put(out, named("../".repeat(60) + "evil.txt", TarConstants.LF_NORMAL), TEXT);
                })))
                .startsWith("The archive is refused: its entry “../../");
    }

    @Test
    void otherKindsOfArchivesAreToldWhatToHandInInstead() throws IOException {
        assertThat(refusal(new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c, 0, 4}))
                .isEqualTo(
                        "archive is a 7z archive, which klab does not read. Make a .zip or .tar.gz file of the same folder"
                                + " and hand that in.");
        assertThat(refusal("Rar!\u001a\u0007".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("a rar archive");
    }

    @Test
    void whateverIsBrokenIsASentence() throws IOException {
        byte[] zip = new RawZip()
                .add(RawZip.Entry.stored("src/Topic.java", TEXT))
                .add(RawZip.Entry.of("b.py", RawZip.DEFLATED, new byte[5000], RawZip.deflated(new byte[5000])))
                .bytes();
        byte[] tar = tar(out -> {
            out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            put(out, named("src/Topic.java", TarConstants.LF_NORMAL), TEXT);
            put(out, named("d/" + "x".repeat(120), TarConstants.LF_NORMAL), new byte[5000]);
        });
        Random random = new Random(7);
        int refused = 0;
        for (int round = 0; round < 1500; round++) {
            byte[] bytes = (round % 2 == 0 ? zip : tar).clone();
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                bytes[2 + random.nextInt(bytes.length - 2)] = (byte) random.nextInt(256);
            }
            Files.write(archive(), bytes);
            try {
                Trees.delete(Archive.of(archive()).unpack(scratch));
            } catch (ArchiveRefused e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(700);
    }

    private Path archive() {
        return temporary.resolve("archive");
    }

    private String refusal(byte[] archive) throws IOException {
        return refusal(archive, UnpackLimits.DEFAULT);
    }

    private String refusal(byte[] archive, UnpackLimits limits) throws IOException {
        Files.write(archive(), archive);
        return refused(limits);
    }

    private String refused(UnpackLimits limits) {
        ArchiveRefused refused = catchThrowableOfType(
                ArchiveRefused.class, () -> Archive.of(archive(), limits).unpack(scratch));
        assertThat(refused).isNotNull();
        return Catalogue.in(Language.ENGLISH).say(refused.sentence());
    }

    private static byte[] join(byte[] one, byte[] two) {
        return ByteBuffer.allocate(one.length + two.length).put(one).put(two).array();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private interface Filler {
        void fill(TarArchiveOutputStream tar) throws IOException;
    }

    private static byte[] tar(Filler filler) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes), "UTF-8")) {
            filler.fill(tar);
        }
        return bytes.toByteArray();
    }

    /** With its name as it is: leading slashes and drives stay. */
    private static TarArchiveEntry named(String name, byte type) {
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        return type == TarConstants.LF_NORMAL ? entry : new TarArchiveEntry(name, type, true);
    }

    private static void put(TarArchiveOutputStream tar, TarArchiveEntry entry, byte[] content) throws IOException {
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }
}
