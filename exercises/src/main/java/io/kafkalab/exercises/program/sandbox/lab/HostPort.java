package io.kafkalab.exercises.program.sandbox.lab;

/**
 * An address as programs write it.
 *
 * @param host a name or a number; an IPv6 number without brackets
 * @param port the port
 */
public record HostPort(String host, int port) {
    public HostPort {
        host = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    static HostPort parse(String written, int otherwise) {
        int colon = written.lastIndexOf(':');
        return colon > written.lastIndexOf(']')
                ? new HostPort(written.substring(0, colon), Integer.parseInt(written.substring(colon + 1)))
                : new HostPort(written, otherwise);
    }

    /** Whether the host is a number rather than a name. */
    boolean isNumber() {
        return host.contains(":") || host.matches("[0-9.]+");
    }

    /** Whether the host is a number that means the machine itself. */
    boolean isLoopback() {
        return host.startsWith("127.") && isNumber() || host.equals("::1");
    }
}
