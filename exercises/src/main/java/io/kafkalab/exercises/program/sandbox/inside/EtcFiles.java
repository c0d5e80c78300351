package io.kafkalab.exercises.program.sandbox.inside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The files of {@code /etc} that klab makes for a program: of this machine's users and hosts it learns nothing.
 *
 * @param folder where they are made
 * @param user the number of the user that it runs as
 */
record EtcFiles(Path folder, long user) {
    private static final String SOURCES = "passwd: files\ngroup: files\nhosts: files\nservices: files\n";

    /** Makes them; where each is to be, and which file it is. */
    Map<Path, Path> write(String hosts) throws IOException {
        Files.createDirectories(folder);
        Map<Path, Path> made = new LinkedHashMap<>();
        made.put(Path.of("/etc/hosts"), Files.writeString(folder.resolve("hosts"), hosts + "127.0.0.1 lab\n"));
        made.put(Path.of("/etc/passwd"), Files.writeString(folder.resolve("passwd"), users()));
        made.put(Path.of("/etc/group"), Files.writeString(folder.resolve("group"), groups()));
        made.put(Path.of("/etc/nsswitch.conf"), Files.writeString(folder.resolve("nsswitch.conf"), SOURCES));
        return made;
    }

    private String users() {
        return "root:x:0:0:root:/:/bin/false\nstudent:x:" + user + ":" + user + ":student:" + Layout.WORK
                + ":/bin/bash\nnobody:x:65534:65534:nobody:/:/bin/false\n";
    }

    private String groups() {
        return "root:x:0:\nstudent:x:" + user + ":\nnogroup:x:65534:\n";
    }
}
