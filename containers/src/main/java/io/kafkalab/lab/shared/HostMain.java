package io.kafkalab.lab.shared;

import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabEnvironment;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.lab.LabUis;
import io.kafkalab.lab.Labs;
import io.kafkalab.lab.files.OwnedFolder;
import io.kafkalab.lab.owner.Owner;
import io.kafkalab.lab.reset.LabContent;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/**
 * The process of the lab in the background. Arguments: the backend or {@code auto}, how long it may idle, the language, and
 * the image of its web interface if it has one.
 */
public final class HostMain {
    /** How this process ends when there is another host. */
    static final int ANOTHER = 75;

    private static final int WITHOUT_UI = 3;
    private static final Duration START_LIMIT = Duration.ofSeconds(120);

    private HostMain() {}

    /** Serves until the end. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        LabSettings settings = settings(arguments[0], new LabEnvironment(System.getenv()));
        Catalogue words = Catalogue.in(language(arguments[2]));
        HostFiles files = new HostFiles(settings.cache());
        Optional<FileLock> claim = files.claim();
        if (claim.isEmpty()) {
            System.exit(ANOTHER);
        }
        openEveryJar();
        Optional<String> ui = Arrays.stream(arguments).skip(WITHOUT_UI).findFirst();
        HostedLab lab = new HostedLab(
                listener -> Labs.start(settings, listener), ui.map(image -> known -> LabUis.open(known, image)));
        serve(new Host.Terms(settings, Duration.parse(arguments[1])), lab, words, files);
        // A lock that nobody can reach any more would be given up.
        Reference.reachabilityFence(claim);
        System.exit(0);
    }

    private static void serve(Host.Terms terms, HostedLab lab, Catalogue words, HostFiles files)
            throws IOException, InterruptedException {
        try (OwnedFolder folder = OwnedFolder.create("host");
                ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
                Host host = new Host(terms, lab, socket, line -> log(words, line), new HandUse(HostMain::content))) {
            Path address = folder.path().resolve("socket");
            socket.bind(UnixDomainSocketAddress.of(address));
            HostRecord self = new HostRecord(HostRecord.PROTOCOL, Owner.thisProcess(), address.toString());
            Thread end = new Thread(() -> takeDown(host, self, files, folder), "klab-host-end");
            Runtime.getRuntime().addShutdownHook(end);
            files.write(self);
            host.serve();
            files.forget(self);
        }
    }

    /** At the end of the process, however it was asked to end. */
    private static void takeDown(Host host, HostRecord self, HostFiles files, OwnedFolder folder) {
        try {
            files.forget(self);
            host.close();
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<?> content(Lab lab) {
        try {
            return LabContent.look(lab.graderAccess());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static LabSettings settings(String backend, LabEnvironment environment) {
        return new LabSettings(
                Arrays.stream(LabBackend.values())
                        .filter(each -> each.label().equals(backend))
                        .findFirst(),
                environment.mongod(),
                environment.offline(),
                environment.cache(),
                environment.images(),
                Optional.empty(),
                START_LIMIT);
    }

    private static Language language(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElse(Language.FRENCH);
    }

    /** Klab may be built anew while this process lives: a jar that is open stays whole though it is deleted. */
    private static void openEveryJar() {
        HostMain.class.getClassLoader().getResource("klab/no-such-resource");
    }

    private static void log(Catalogue words, Text line) {
        System.out.println(LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + words.say(line));
    }
}
