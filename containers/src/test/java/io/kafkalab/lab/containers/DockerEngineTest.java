package io.kafkalab.lab.containers;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is said of an engine that is not there; it is waited for a second and a half. */
@Timeout(60)
final class DockerEngineTest {
    private static final String CURE =
            "Start Docker (docker info must work without sudo), set DOCKER_HOST if it listens"
                    + " elsewhere, or use --backend embedded.";

    @Test
    void aSocketThatIsNotThere(@TempDir Path folder) {
        String socket = "unix://" + folder.resolve("docker.sock");

        assertThat(said(socket))
                .containsExactly("No Docker engine answers. Tried " + socket + ": No such file or directory.", CURE);
    }

    @Test
    void aSocketThatNobodyListensTo(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("docker.sock");
        try (ServerSocketChannel left = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            left.bind(UnixDomainSocketAddress.of(file));
        }

        assertThat(said("unix://" + file))
                .containsExactly("No Docker engine answers. Tried unix://" + file + ": Connection refused.", CURE);
    }

    @Test
    void aPortThatNobodyListensTo() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }

        assertThat(said("tcp://127.0.0.1:" + port))
                .containsExactly(
                        "No Docker engine answers. Tried tcp://127.0.0.1:" + port + ": Connection refused.", CURE);
    }

    @Test
    void anEngineThatHangs() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String address = "tcp://127.0.0.1:" + mute.getLocalPort();

            assertThat(said(address))
                    .containsExactly(
                            "No Docker engine answers. Tried " + address + ": no answer within 1500 ms.", CURE);
        }
    }

    /** Whether or not this machine has an engine elsewhere, which must not be taken instead. */
    @Test
    void aServerThatIsNoEngine() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        try {
            String address = "tcp://127.0.0.1:" + server.getAddress().getPort();

            assertThat(said(address).get(0))
                    .startsWith("Something listens at " + address + " but does not answer as a Docker engine does: ");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void anAddressThatIsNone() {
        assertThat(said("docker"))
                .containsExactly("No Docker engine answers. Tried docker: not unix://, tcp:// or npipe://.", CURE);
        assertThat(said("tcp:nowhere"))
                .containsExactly("No Docker engine answers. Tried tcp:nowhere: no host in it.", CURE);
    }

    @Test
    void aConfiguredAddressIsTheOnlyOneTried() {
        assertThat(EngineAddress.candidates(
                        Optional.of("tcp://far:1"), Path.of("/home/lea"), Optional.of("/run/user/1")))
                .containsExactly(new EngineAddress(URI.create("tcp://far:1")));
        assertThat(EngineAddress.candidates(Optional.empty(), Path.of("/home/lea"), Optional.of("/run/user/1")))
                .extracting(EngineAddress::uri)
                .map(URI::toString)
                .startsWith("unix:///var/run/docker.sock", "unix:///run/user/1/docker.sock");
    }

    /** An engine is not waited for longer than a machine may pause: what is said of a mute one counts the third time. */
    private static List<String> said(String address) {
        List<String> said = saidOnce(address);
        for (int again = 0; again < 2 && said.get(0).contains("no answer within"); again++) {
            said = saidOnce(address);
        }
        return said;
    }

    private static List<String> saidOnce(String address) {
        EngineAnswer answer = DockerEngine.find(List.of(new EngineAddress(URI.create(address))));
        assertThat(answer).isInstanceOf(EngineAnswer.Missing.class);
        EngineAnswer.Missing missing = (EngineAnswer.Missing) answer;
        Catalogue english = Catalogue.in(Language.ENGLISH);
        return List.of(english.say(missing.reason()), english.say(missing.cure().orElseThrow()));
    }
}
