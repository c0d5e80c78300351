package io.kafkalab.exercises.submission.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Notebooks as Jupyter writes them. */
public final class MadeNotebook {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MadeNotebook() {}

    /** Writes a notebook in Python: a text cell, then these code cells. */
    public static Path write(Path file, String... cells) throws IOException {
        Map<String, Object> text = Map.of("cell_type", "markdown", "metadata", Map.of(), "source", List.of("# TP\n"));
        List<Map<String, Object>> code = Arrays.stream(cells)
                .<Map<String, Object>>map(source -> Map.of(
                        "cell_type", "code", "metadata", Map.of(), "outputs", List.of(), "source", lines(source)))
                .toList();
        Map<String, Object> notebook = Map.of(
                "nbformat",
                4,
                "nbformat_minor",
                5,
                "metadata",
                Map.of("language_info", Map.of("name", "python"), "kernelspec", Map.of("language", "python")),
                "cells",
                java.util.stream.Stream.concat(java.util.stream.Stream.of(text), code.stream())
                        .toList());
        return Files.writeString(file, JSON.writeValueAsString(notebook));
    }

    /** Each line with its end, but for the last. */
    private static List<String> lines(String source) {
        return List.of(source.split("(?<=\n)"));
    }
}
