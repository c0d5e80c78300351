package io.kafkalab.grader.report.github;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where in a repository a student has something to mend.
 *
 * @param file below the repository's root, with slashes
 * @param line counted from 1; 0 where only the file is known
 */
record SourcePlace(String file, int line) {

    /** The properties of an annotation there. */
    Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("file", file);
        if (line > 0) {
            properties.put("line", String.valueOf(line));
        }
        return properties;
    }
}
