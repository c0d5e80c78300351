package io.kafkalab.lab.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.lab.owner.Owner;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(90)
class SharedLabTest {
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONGEST_SHORT = Duration.ofSeconds(4);

    @TempDir
    private Path cache;

    private final List<ToldLab> labs = new CopyOnWriteArrayList<>();
    private final AtomicInteger written = new AtomicInteger();
    private volatile boolean usedByHand;
    private final List<Text> heard = new CopyOnWriteArrayList<>();
    private final HandUse hands =
            new HandUse(lab -> Optional.of(usedByHand ? written.incrementAndGet() : written.get()));
    private volatile Duration startTakes = Duration.ZERO;
    private volatile boolean servedWhileItStarted;
    private HostFiles files;
    private HostRecord self;
    private Host host;
    private Thread serving;

    @BeforeEach
    void prepare() {
        files = new HostFiles(cache);
        self = new HostRecord(
                HostRecord.PROTOCOL, Owner.thisProcess(), cache.resolve("s").toString());
    }

    @AfterEach
    void end() throws InterruptedException {
        if (host != null) {
            host.close();
            serving.join();
        }
    }

    @Test
    void givesTheLabEmptiedAndLeavesItAsItIs() throws IOException {
        serve(IDLE);
        try (Lab lab = lease().orElseThrow()) {
            assertThat(lab.backend()).isEqualTo(LabBackend.EMBEDDED);
            assertThat(lab.addresses()).isEqualTo(labs.get(0).addresses());
            assertThat(lab.graderAccess()).isEqualTo(labs.get(0).graderAccess());
            assertThat(lab.versions()).isEqualTo(labs.get(0).versions());
            assertThat(lab.lacks()).isEqualTo(labs.get(0).lacks());
            assertThat(lab.isLent()).isTrue();
            assertThat(lab.network()).contains("network1");
            assertThat(labs.get(0).resets).isEqualTo(1);
            lab.reset();
            assertThat(lab.health().isWell()).isTrue();
            assertThat(lab.suspicion()).isEmpty();
        }
        assertThat(labs.get(0).resets).isEqualTo(2);
        assertThat(labs.get(0).closed).isFalse();
        lease().orElseThrow().close();
        assertThat(labs).hasSize(1);
        assertThat(heard)
                .contains(Text.of("lab.shared.used", "embedded", "4.3.1", "mongod 6.0.5"))
                .doesNotContain(Text.of("lab.shared.lost"));
    }

    @Test
    void nobodyWaitsForOneThatWasGivenBack() throws IOException {
        serve(IDLE);
        Lab lab = lease().orElseThrow();
        lab.close();
        assertThat(CompletableFuture.supplyAsync(() -> lab.health().isWell()))
                .succeedsWithin(Duration.ofSeconds(3))
                .isEqualTo(false);
        assertThat(CompletableFuture.runAsync(lab::close)).succeedsWithin(Duration.ofSeconds(3));
    }

    @Test
    void aSecondUserIsToldWhoHasItAndDoesWithoutIt() throws IOException {
        serve(IDLE);
        try (Lab first = lease("klab watch", Duration.ZERO).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(lease()).isEmpty();
        }
        assertThat(said())
                .matches("(?s).*The lab in the background is used by klab watch \\(process "
                        + ProcessHandle.current().pid()
                        + ", since \\d\\d:\\d\\d:\\d\\d\\)\\. A lab of its own is started instead\\..*");
    }

    @Test
    void aPatientUserWaitsForIt() throws Exception {
        serve(IDLE);
        Lab first = lease().orElseThrow();
        CompletableFuture<Optional<Lab>> second =
                CompletableFuture.supplyAsync(() -> lease("klab watch", Duration.ofSeconds(20)));
        await().dontCatchUncaughtExceptions()
                .until(() -> said().contains("is used by klab grade (process "
                        + ProcessHandle.current().pid() + "): waiting for it, 20 s at most."));
        first.close();
        try (Lab lab = second.get(10, TimeUnit.SECONDS).orElseThrow()) {
            assertThat(lab.addresses()).isEqualTo(labs.get(0).addresses());
        }
    }

    @Test
    void aPatientUserDoesNotWaitForEver() throws IOException {
        serve(IDLE);
        try (Lab first = lease().orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(lease("klab watch", SHORT)).isEmpty();
        }
    }

    @Test
    void oneThatIsNotWellIsReplacedForTheNextUser() throws IOException {
        serve(IDLE);
        lease().orElseThrow().close();
        labs.get(0).fault = Optional.of(Text.of("file.full"));
        try (Lab lab = lease().orElseThrow()) {
            assertThat(lab.addresses().bootstrapServers()).isEqualTo("kafka:2");
        }
        assertThat(labs.get(0).closed).isTrue();
        assertThat(said()).contains("The lab in the background is replaced by a new one: the disk is full");
    }

    @Test
    void oneThatIsSetOtherwiseIsReplacedForTheNextUser() throws IOException {
        serve(IDLE);
        lease().orElseThrow().close();
        labs.get(0).suspicion = Optional.of(Text.of("file.full"));
        try (Lab lab = lease().orElseThrow()) {
            assertThat(lab.addresses().bootstrapServers()).isEqualTo("kafka:2");
        }
    }

    @Test
    void oneThatCouldNotBeEmptiedIsReplacedAtOnce() throws IOException {
        serve(IDLE);
        try (Lab lab = lease().orElseThrow()) {
            labs.get(0).refuses = true;
            assertThatThrownBy(lab::reset).isInstanceOf(LabException.class).hasMessage("the disk is full");
        }
        await().dontCatchUncaughtExceptions().until(() -> labs.size() == 2);
        assertThat(labs.get(0).closed).isTrue();
    }

    @Test
    void oneWhoseUserSaysSoIsReplacedAtOnce() throws IOException {
        serve(IDLE);
        try (Lab lab = lease().orElseThrow()) {
            lab.distrust();
        }
        await().dontCatchUncaughtExceptions().until(() -> labs.size() == 2);
    }

    @Test
    void oneWhoseUserWasKilledIsReplacedAtOnce() throws IOException {
        serve(IDLE);
        try (HostConnection user = HostConnection.to(self)) {
            Question.Lease question =
                    new Question.Lease(LabUser.thisProcess("klab grade"), 0, Optional.empty(), Optional.empty());
            assertThat(user.ask(question, IDLE, LabListener.SILENT)).isInstanceOf(Answer.Granted.class);
            assertThat(user.ask(new Question.Reset(), IDLE, LabListener.SILENT)).isEqualTo(new Answer.Done());
        }
        await().dontCatchUncaughtExceptions().until(() -> labs.size() == 2);
        try (Lab lab = lease().orElseThrow()) {
            assertThat(lab.addresses().bootstrapServers()).isEqualTo("kafka:2");
        }
    }

    @Test
    void anInterruptedUserGivesItBackInOrder() throws IOException {
        serve(IDLE);
        Lab lab = lease().orElseThrow();
        lab.reset();
        Thread.currentThread().interrupt();
        lab.close();
        assertThat(Thread.interrupted()).isTrue();
        lease().orElseThrow().close();
        assertThat(labs).hasSize(1);
    }

    @Test
    void oneOfAnotherBackendOrMongodIsNotTaken() throws IOException {
        serve(IDLE);
        lease().orElseThrow().close();
        assertThat(SharedLab.lease(
                        LabSettings.of(LabBackend.CONTAINERS, cache), "klab grade", Duration.ZERO, heard::add))
                .isEmpty();
        assertThat(said()).contains("is of the backend “embedded”, and “containers” was asked for.");
    }

    @Test
    void saysThatTheHostIsGone() throws Exception {
        files.write(self);
        try (ServerSocketChannel mortal = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            mortal.bind(UnixDomainSocketAddress.of(self.socket()));
            CompletableFuture<Optional<Lab>> leased = CompletableFuture.supplyAsync(this::lease);
            try (Wire host = new Wire(mortal.accept())) {
                assertThat(host.receive(Question.class)).containsInstanceOf(Question.Lease.class);
                ToldLab lab = new ToldLab(1);
                host.send(new Answer.Granted(
                        lab.backend(),
                        lab.addresses(),
                        lab.graderAccess(),
                        lab.versions(),
                        lab.lacks(),
                        lab.network()));
                assertThat(leased.get(10, TimeUnit.SECONDS)).isPresent();
            }
            Lab lab = leased.get().orElseThrow();
            assertThat(lab.health().faults()).containsExactly(Text.of("lab.shared.lost"));
            assertThat(lab.suspicion()).contains(Text.of("lab.shared.lost"));
            assertThatThrownBy(lab::reset)
                    .isInstanceOf(LabException.class)
                    .hasMessage("The lab in the background is gone: it was taken down, or its process was killed.");
            lab.close();
        }
    }

    @Test
    void withoutOneNothingIsSaid() {
        assertThat(lease()).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void whatAKilledHostLeftIsClearedAway() throws IOException {
        Owner gone =
                new Owner(Owner.thisProcess().host(), ProcessHandle.current().pid(), 1);
        files.write(new HostRecord(HostRecord.PROTOCOL, gone, "nowhere"));
        assertThat(lease()).isEmpty();
        assertThat(said()).startsWith("The lab in the background is no longer there: its process");
        heard.clear();
        assertThat(lease()).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void oneThatDoesNotListenIsNotUsed() throws IOException {
        files.write(self);
        assertThat(lease()).isEmpty();
        assertThat(said()).startsWith("The lab in the background does not answer (process");
    }

    @Test
    void oneOfAnotherKlabIsNotUsed() throws IOException {
        files.write(new HostRecord(99, Owner.thisProcess(), "nowhere"));
        assertThat(lease()).isEmpty();
        assertThat(said()).startsWith("A lab is up in the background that another version of klab has started");
    }

    @Test
    void whatNobodyUnderstandsNamesNone() throws IOException {
        files.write(self);
        Files.writeString(files.folder().resolve("lab.json"), "{");
        assertThat(lease()).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void endsWhenNobodyHasUsedItForAWhile() throws Exception {
        serve(SHORT);
        lease().orElseThrow().close();
        serving.join();
        assertThat(said()).contains("not used for 0 s: ends");
    }

    @Test
    void doesNotEndWhileItStartsHoweverLongThatTakes() throws Exception {
        serveBriefly(idle -> {
            startTakes = idle.multipliedBy(3);
            assertThat(new BackgroundLab(cache).state(heard::add)).isPresent();
            return servedWhileItStarted;
        });
        serving.join();
    }

    @Test
    void doesNotEndWhileSomebodyUsesItByHand() throws Exception {
        usedByHand = true;
        Duration idle = serveBriefly(asked -> {
            lease().orElseThrow().close();
            // The first look tells what is there; by the second there is use.
            int looks = written.get() + 2;
            await().dontCatchUncaughtExceptions().until(() -> written.get() >= looks || !serving.isAlive());
            return serving.isAlive();
        });
        serving.join(idle.multipliedBy(2).toMillis());
        assertThat(serving.isAlive()).isTrue();
        usedByHand = false;
        serving.join();
    }

    @Test
    void doesNotEndWhileItIsUsed() throws Exception {
        AtomicReference<Lab> leased = new AtomicReference<>();
        Duration idle = serveBriefly(asked -> {
            leased.set(lease().orElseThrow());
            return serving.isAlive();
        });
        try (Lab lab = leased.get()) {
            serving.join(idle.multipliedBy(3).toMillis());
            assertThat(serving.isAlive()).isTrue();
            assertThat(lab.health().isWell()).isTrue();
        }
        serving.join();
    }

    @Test
    void tellsHowItStands() throws IOException {
        serve(IDLE);
        try (Lab lab = lease().orElseThrow()) {
            LabState state = new BackgroundLab(cache).state(heard::add).orElseThrow();
            assertThat(state.addresses()).isEqualTo(lab.addresses());
            assertThat(state.user().orElseThrow().command()).isEqualTo("klab grade");
            assertThat(state.idle()).isEqualTo(IDLE);
            assertThat(state.faults()).isEmpty();
        }
        assertThat(new BackgroundLab(cache).state(heard::add).orElseThrow().user())
                .isEmpty();
    }

    @Test
    void isTheOnlyHost() throws IOException {
        assertThat(files.claim()).isPresent();
        assertThat(files.claim()).isEmpty();
    }

    /**
     * Serves a lab that ends after a short time without use. Where the machine pauses so long that it has ended before its
     * use begins, another one, that ends later.
     *
     * @param use begins its use; whether it was served by then
     * @return after how long it ends
     */
    private Duration serveBriefly(Predicate<Duration> use) throws IOException, InterruptedException {
        Duration idle = SHORT;
        serve(idle);
        while (!use.test(idle)) {
            assertThat(idle).as("it ends at once, however long it may idle").isLessThan(LONGEST_SHORT);
            host.close();
            serving.join();
            idle = idle.multipliedBy(4);
            serve(idle);
        }
        return idle;
    }

    private void serve(Duration idle) throws IOException {
        Files.deleteIfExists(Path.of(self.socket()));
        ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        socket.bind(UnixDomainSocketAddress.of(self.socket()));
        HostedLab lab = new HostedLab(listener -> start(), Optional.empty());
        host = new Host(
                new Host.Terms(LabSettings.of(LabBackend.EMBEDDED, cache), idle), lab, socket, heard::add, hands);
        files.write(self);
        serving = new Thread(() -> {
            try {
                host.serve();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        serving.start();
    }

    private Lab start() {
        await().pollDelay(startTakes).atMost(Duration.ofMinutes(1)).until(() -> true);
        servedWhileItStarted = serving.isAlive();
        ToldLab lab = new ToldLab(labs.size() + 1);
        labs.add(lab);
        return lab;
    }

    private Optional<Lab> lease() {
        return lease("klab grade", Duration.ZERO);
    }

    private Optional<Lab> lease(String command, Duration patience) {
        LabSettings auto = new LabSettings(
                Optional.empty(),
                Optional.empty(),
                true,
                cache,
                LabSettings.Images.DEFAULT,
                Optional.empty(),
                Duration.ofSeconds(10));
        return SharedLab.lease(auto, command, patience, heard::add);
    }

    private String said() {
        Catalogue english = Catalogue.in(Language.ENGLISH);
        return String.join("\n", heard.stream().map(english::say).toList());
    }
}
