package io.kafkalab.lab.mongo.standin;

import java.io.IOException;

/**
 * The main class of the stand-in's JVM: prints the port it listens on as its only line of output,
 * and ends when its standard input does, so that it never outlives the process that started it.
 */
public final class StandInMain {
    private StandInMain() {}

    /** @param arguments the address to listen on, and the port, 0 for any that is free */
    public static void main(String[] arguments) throws IOException {
        StandInServer server = StandInServer.start(arguments[0], Integer.parseInt(arguments[1]));
        System.out.println(server.port());
        System.out.flush();
        int read = System.in.read();
        while (read != -1) {
            read = System.in.read();
        }
        // Nothing is worth keeping: ending at once beats closing in order.
        Runtime.getRuntime().halt(0);
    }
}
