package io.kafkalab.exercises.submission.notebook;

import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A notebook as a file, in the format nbformat 4.
 *
 * @param path the file
 * @see <a href="https://nbformat.readthedocs.io/en/latest/format_description.html">the format</a>
 */
record NotebookFile(Path path) {
    private static final int FORMAT = 4;
    private static final int LARGEST = 32 << 20;
    private static final int MEBI = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Its code cells, numbered from 1 on. */
    List<NotebookCell> codeCells() throws NotebookUnreadable {
        JsonNode notebook = parse();
        JsonNode format = notebook.path("nbformat");
        JsonNode all = notebook.path("cells");
        if (format.isIntegralNumber() && format.asInt() != FORMAT) {
            throw new NotebookUnreadable(Text.of("notebook.format", name(), format.asInt()));
        }
        if (!format.isIntegralNumber() || !all.isArray()) {
            throw new NotebookUnreadable(Text.of("notebook.shape", name()));
        }
        requirePython(notebook.path("metadata"));
        List<NotebookCell> cells = new ArrayList<>();
        for (JsonNode cell : all) {
            if (cell.path("cell_type").asString("").equals("code")) {
                cells.add(new NotebookCell(cells.size() + 1, source(cell.path("source"))));
            }
        }
        return cells;
    }

    private void requirePython(JsonNode metadata) throws NotebookUnreadable {
        String language = metadata.path("language_info")
                .path("name")
                .asString(metadata.path("kernelspec").path("language").asString("python"));
        if (!language.toLowerCase(Locale.ROOT).startsWith("python")) {
            throw new NotebookUnreadable(Text.of("notebook.language", name(), language));
        }
    }

    /** A text, or a list of lines that each hold their own end. */
    private static String source(JsonNode source) {
        StringBuilder text = new StringBuilder();
        if (source.isArray()) {
            source.forEach(line -> text.append(line.asString("")));
        } else {
            text.append(source.asString(""));
        }
        return text.toString().replace("\r\n", "\n");
    }

    private JsonNode parse() throws NotebookUnreadable {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new NotebookUnreadable(Text.of("notebook.large", name(), LARGEST / MEBI));
            }
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(e.getLocation().getLineNr(), 1);
            throw new NotebookUnreadable(Text.of("notebook.broken", name(), line));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private String name() {
        return path.getFileName().toString();
    }
}
