package io.kafkalab.grader.events;

import java.io.PrintStream;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes events, by one thread at a time, each on a line of its own, whole. All but ASCII is escaped, so that no letter of a student's is taken for
 * the end of a line or steers a terminal.
 */
final class EventLines {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final PrintStream out;
    private final InstantSource clock;

    EventLines(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    void write(Event event) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("schemaVersion", Event.SCHEMA_VERSION);
        line.put("event", event.kind());
        line.put("time", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        line.setAll((ObjectNode) MAPPER.valueToTree(event));
        out.println(MAPPER.writeValueAsString(line));
        out.flush();
    }
}
