package io.kafkalab.exercises.program.notebook;

import tools.jackson.databind.json.JsonMapper;

/** Texts as Python writes them: a JSON string is one, since Jackson leaves letters outside ASCII as they are. */
final class Literal {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Literal() {}

    static String of(String text) {
        return JSON.writeValueAsString(text);
    }
}
