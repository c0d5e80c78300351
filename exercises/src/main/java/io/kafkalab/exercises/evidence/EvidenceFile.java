package io.kafkalab.exercises.evidence;

import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Evidence on disk, as JSON: written whole or not at all, and read back unchanged. */
public final class EvidenceFile {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private EvidenceFile() {}

    /** Writes evidence to a file, replacing it. */
    public static void write(Evidence evidence, Path file) {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(draft, MAPPER.writeValueAsBytes(evidence));
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Writes evidence to a stream, whose owner moves the finished file to its place. */
    public static void write(Evidence evidence, OutputStream out) throws IOException {
        out.write(MAPPER.writeValueAsBytes(evidence));
    }

    /**
     * Reads evidence from a file.
     *
     * @throws EvidenceUnreadable if the file is absent, damaged, or of another version
     */
    public static Evidence read(Path file) {
        try {
            JsonNode node = MAPPER.readTree(Files.readAllBytes(file));
            int version = node.path("version").asInt(0);
            if (version != Evidence.VERSION) {
                throw new EvidenceUnreadable(Text.of("evidence.version", file, version, Evidence.VERSION));
            }
            return MAPPER.treeToValue(node, Evidence.class);
        } catch (IOException | JacksonException e) {
            throw new EvidenceUnreadable(Text.of("evidence.unreadable", file, e));
        }
    }
}
