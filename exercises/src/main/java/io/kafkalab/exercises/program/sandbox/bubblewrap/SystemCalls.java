package io.kafkalab.exercises.program.sandbox.bubblewrap;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The calls that the kernel refuses to a program, as the filter that it reads: see seccomp(2). What namespaces do not
 * part, such as keys, and what only attacks on the kernel use.
 *
 * @param machine the number of the processor's kind, see {@code linux/audit.h}
 * @param refused calls that are refused whatever they ask for
 * @param socket the call that makes a socket: only of some kinds
 * @param ioctl the call that may type at a terminal in somebody's place
 */
record SystemCalls(int machine, List<Integer> refused, int socket, int ioctl) {
    /** add_key, request_key, keyctl, bpf, userfaultfd, perf_event_open, memfd_create, io_uring_setup, _enter, _register. */
    private static final SystemCalls INTEL =
            new SystemCalls(0xC000003E, List.of(248, 249, 250, 321, 323, 298, 319, 425, 426, 427), 41, 16);

    private static final SystemCalls ARM =
            new SystemCalls(0xC00000B7, List.of(217, 218, 219, 280, 282, 241, 279, 425, 426, 427), 198, 29);

    /** Unix, IPv4, IPv6, and the kernel's own, by which programs list the network's interfaces. */
    private static final List<Integer> SOCKETS = List.of(1, 2, 10, 16);

    private static final int TYPE_AT_TERMINAL = 0x5412;

    /** On Intel's processors, calls by another numbering. */
    private static final int OTHER_NUMBERING = 0x40000000;

    private static final short LOAD = 0x20;
    private static final short IF_EQUAL = 0x15;
    private static final short IF_AT_LEAST = 0x35;
    private static final short RETURN = 0x06;
    private static final int ALLOW = 0x7fff0000;
    private static final int REFUSE = 0x00050001;
    private static final int NUMBER = 0;
    private static final int MACHINE = 4;
    private static final int FIRST_ARGUMENT = 16;
    private static final int SECOND_ARGUMENT = 24;
    private static final int INSTRUCTION = 8;

    /** Those of this machine's processor; empty where klab does not know their numbers. */
    static Optional<SystemCalls> ofThisMachine() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> Optional.of(INTEL);
            case "aarch64" -> Optional.of(ARM);
            default -> Optional.empty();
        };
    }

    /** The filter. */
    byte[] filter() {
        List<long[]> program = new ArrayList<>();
        add(program, LOAD, 0, 0, MACHINE);
        add(program, IF_EQUAL, 1, 0, machine);
        add(program, RETURN, 0, 0, REFUSE);
        add(program, LOAD, 0, 0, NUMBER);
        refuseIf(program, IF_AT_LEAST, OTHER_NUMBERING);
        refused.forEach(call -> refuseIf(program, IF_EQUAL, call));
        // Of a call that is not socket, what follows to its end is passed over.
        add(program, IF_EQUAL, 0, SOCKETS.size() + 3, socket);
        add(program, LOAD, 0, 0, FIRST_ARGUMENT);
        for (int i = 0; i < SOCKETS.size(); i++) {
            add(program, IF_EQUAL, SOCKETS.size() - i, 0, SOCKETS.get(i));
        }
        add(program, RETURN, 0, 0, REFUSE);
        add(program, RETURN, 0, 0, ALLOW);
        add(program, IF_EQUAL, 1, 0, ioctl);
        add(program, RETURN, 0, 0, ALLOW);
        add(program, LOAD, 0, 0, SECOND_ARGUMENT);
        refuseIf(program, IF_EQUAL, TYPE_AT_TERMINAL);
        add(program, RETURN, 0, 0, ALLOW);
        return bytes(program);
    }

    private static void refuseIf(List<long[]> program, short test, int value) {
        add(program, test, 0, 1, value);
        add(program, RETURN, 0, 0, REFUSE);
    }

    /** An instruction: how far to jump where its test holds, and where it does not, counts from the next one. */
    private static void add(List<long[]> program, short code, int ifTrue, int ifFalse, int value) {
        program.add(new long[] {code, ifTrue, ifFalse, value});
    }

    private static byte[] bytes(List<long[]> program) {
        ByteBuffer bytes = ByteBuffer.allocate(program.size() * INSTRUCTION).order(ByteOrder.nativeOrder());
        program.forEach(instruction -> bytes.putShort((short) instruction[0])
                .put((byte) instruction[1])
                .put((byte) instruction[2])
                .putInt((int) instruction[3]));
        return bytes.array();
    }
}
