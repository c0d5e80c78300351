package io.kafkalab.lab.server;

import io.kafkalab.lab.server.Listeners.Listener;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.apache.kafka.common.utils.AppInfoParser;

/** The lab's process. */
public final class LabServer {
    private static final int LOG_BYTES = 4 << 20;

    /** Held here: the logging of the JDK forgets loggers, and their levels, that nobody holds. */
    private static final Logger ROOT = Logger.getLogger("");

    private final PrintStream reports;

    private LabServer(PrintStream reports) {
        this.reports = reports;
    }

    /**
     * Starts the broker and the worker, reports when each is ready, and lives until standard input ends.
     *
     * @param arguments the file with the {@link ServerSettings}; it is deleted once read
     */
    public static void main(String[] arguments) throws IOException {
        LabServer server = new LabServer(System.out);
        System.setOut(System.err);
        new Thread(LabServer::endWithParent, "parent-watch").start();
        Path file = Path.of(arguments[0]);
        ServerSettings settings = ServerSettings.read(file);
        Files.delete(file);
        logInto(settings.log());
        Listeners listeners = Listeners.bind(settings);
        server.run("Kafka", () -> {
            new Broker(settings, listeners).start();
            return Report.of(
                    Report.Kind.KAFKA_READY,
                    listeners.port(Listener.STUDENT),
                    listeners.port(Listener.GRADER),
                    AppInfoParser.getVersion());
        });
        // Its clients wait at the broker's door, which is open already, until the broker serves.
        server.run("Kafka Connect", () -> {
            int port = new Worker(settings, listeners).start().getPort();
            return Report.of(Report.Kind.CONNECT_READY, port, AppInfoParser.getVersion());
        });
    }

    private interface Start {
        Report start() throws Exception;
    }

    private void run(String service, Start start) {
        new Thread(() -> report(service, start), "start " + service).start();
    }

    private void report(String service, Start start) {
        Report report;
        try {
            report = start.start();
        } catch (Throwable e) {
            ROOT.log(Level.SEVERE, service + " did not start", e);
            report = Report.of(Report.Kind.FAILED, service, e);
        }
        reports.println(report.line());
        reports.flush();
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever said, only the end is awaited.
            }
        } catch (IOException e) {
            ROOT.log(Level.WARNING, "standard input broke", e);
        }
        // Nothing is worth an orderly end: all that is stored is thrown away.
        Runtime.getRuntime().halt(0);
    }

    private static void logInto(Path file) throws IOException {
        for (Handler handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
        FileHandler handler = new FileHandler(file.toString(), LOG_BYTES, 1, true);
        handler.setFormatter(new SimpleFormatter());
        ROOT.addHandler(handler);
        ROOT.setLevel(Level.WARNING);
    }
}
