package io.kafkalab.exercises.evidence;

import io.kafkalab.text.FileTrouble;
import io.kafkalab.text.Text;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Evidence on disk, as JSON compressed by gzip, and read back unchanged. Files of older versions are read too, compressed
 * or not; one that unpacks to more than {@value #MOST_BYTES} bytes is refused, so that no file can exhaust the reader.
 */
public final class EvidenceFile {

    /** How a file of evidence is named. */
    public static final String NAME = "evidence.json.gz";

    static final long MOST_BYTES = 256L << 20;

    private static final int GZIP_FIRST = 0x1f;

    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private EvidenceFile() {}

    /** Writes evidence to a stream, whose owner moves the finished file to its place. */
    public static void write(Evidence evidence, OutputStream out) throws IOException {
        GZIPOutputStream compressed = new GZIPOutputStream(out);
        try {
            MAPPER.writeValue(compressed, evidence);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        compressed.finish();
    }

    /**
     * Reads evidence from a file.
     *
     * @throws EvidenceUnreadable if the file is absent, damaged, too large, or of a newer version
     */
    public static Evidence read(Path file) {
        try {
            int version = version(file);
            if (!Migrations.know(version)) {
                throw new EvidenceUnreadable(Text.of("evidence.version", file, version, Evidence.VERSION));
            }
            return read(file, version);
        } catch (JacksonIOException e) {
            throw unreadable(file, e.getCause());
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (JacksonException e) {
            throw new EvidenceUnreadable(Text.of("evidence.damaged", file, reason(e)));
        }
    }

    private static Evidence read(Path file, int version) throws IOException {
        try (InputStream in = open(file)) {
            return version == Evidence.VERSION
                    ? MAPPER.readValue(in, Evidence.class)
                    : MAPPER.treeToValue(
                            Migrations.upToDate(MAPPER.readValue(in, ObjectNode.class), version), Evidence.class);
        }
    }

    /** Stands first in what klab writes, so this reads a few bytes. */
    private static int version(Path file) throws IOException {
        try (InputStream in = open(file);
                JsonParser parser = MAPPER.createParser(in)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    boolean found = parser.currentName().equals("version");
                    JsonToken value = parser.nextToken();
                    if (found && value == JsonToken.VALUE_NUMBER_INT) {
                        return parser.getIntValue();
                    }
                    parser.skipChildren();
                }
            }
        }
        throw new EvidenceUnreadable(Text.of("evidence.other", file));
    }

    private static InputStream open(Path file) throws IOException {
        BufferedInputStream raw = new BufferedInputStream(Files.newInputStream(file));
        try {
            raw.mark(1);
            boolean compressed = raw.read() == GZIP_FIRST;
            raw.reset();
            return new BoundedStream(compressed ? new GZIPInputStream(raw) : raw, MOST_BYTES);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    /** What follows the first bracket tells of the parser, not of the file. */
    private static String reason(JacksonException e) {
        return e.getOriginalMessage().replaceFirst("(?s) \\(.*", "");
    }

    private static EvidenceUnreadable unreadable(Path file, IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return new EvidenceUnreadable(Text.of("evidence.absent", file));
        } else if (e instanceof BoundedStream.Exceeded) {
            return new EvidenceUnreadable(Text.of("evidence.large", file, MOST_BYTES >> 20));
        } else if (e instanceof ZipException || e instanceof EOFException) {
            return new EvidenceUnreadable(Text.of("evidence.damaged", file, String.valueOf(e.getMessage())));
        }
        return new EvidenceUnreadable(Text.of("evidence.unreadable", file, FileTrouble.of(e)));
    }
}
