package io.kafkalab.lab.server;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What the lab's process is started with. It travels in a file, since a command line can be read by
 * everyone on the machine.
 *
 * @param data an empty folder for the broker's logs
 * @param plugins the folder of connector plugins
 * @param log the file for log lines; bounded in size
 * @param password the password of the user {@link #USER}
 * @param address where programs find the broker and the worker, on the loopback interface
 * @param kafkaPort the port of the broker for programs; 0 for any that is free
 * @param connectPort the port of the worker; 0 for any that is free
 */
public record ServerSettings(
        Path data, Path plugins, Path log, String password, String address, int kafkaPort, int connectPort) {
    /** The user of the grader, of the worker and of the broker itself. */
    public static final String USER = "grader";

    /** How clients name the address. */
    String host() {
        return address.equals("127.0.0.1") ? "localhost" : address;
    }

    /** The settings that a file holds. */
    public static ServerSettings read(Path file) throws IOException {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
        return new ServerSettings(
                Path.of(lines.getProperty("data")),
                Path.of(lines.getProperty("plugins")),
                Path.of(lines.getProperty("log")),
                lines.getProperty("password"),
                lines.getProperty("address"),
                Integer.parseInt(lines.getProperty("kafkaPort")),
                Integer.parseInt(lines.getProperty("connectPort")));
    }

    /** Writes these settings into a file. */
    public void write(Path file) throws IOException {
        Properties lines = new Properties();
        lines.setProperty("data", data.toString());
        lines.setProperty("plugins", plugins.toString());
        lines.setProperty("log", log.toString());
        lines.setProperty("password", password);
        lines.setProperty("address", address);
        lines.setProperty("kafkaPort", String.valueOf(kafkaPort));
        lines.setProperty("connectPort", String.valueOf(connectPort));
        try (Writer writer = Files.newBufferedWriter(file)) {
            lines.store(writer, null);
        }
    }

    /** The login of {@link #USER} for a Kafka client, as {@code sasl.jaas.config}. */
    public static String login(String password) {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"" + USER + "\" password=\""
                + password + "\";";
    }

    /** Leaves out the password. */
    @Override
    public String toString() {
        return "ServerSettings[" + data + "]";
    }
}
