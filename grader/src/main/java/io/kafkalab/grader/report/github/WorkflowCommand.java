package io.kafkalab.grader.report.github;

import io.kafkalab.grader.report.Printable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A line of output that GitHub Actions takes for a command.
 *
 * @param name of the command
 * @param properties what goes with it, in this order
 * @param text what it says
 */
record WorkflowCommand(String name, Map<String, String> properties, String text) {
    WorkflowCommand {
        properties = new LinkedHashMap<>(properties);
    }

    /** The line, escaped as GitHub asks for, so that nothing in it ends it or starts another. */
    @Override
    public String toString() {
        String head = properties.entrySet().stream()
                .map(property -> property.getKey() + "=" + property(property.getValue()))
                .collect(Collectors.joining(","));
        return "::" + name + (head.isEmpty() ? "" : " " + head) + "::" + data(text);
    }

    private static String data(String text) {
        return Printable.lines(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(Printable.line(text)).replace(":", "%3A").replace(",", "%2C");
    }
}
