package io.kafkalab.lab.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BundleTest {
    private static final String FOLDER = "some/bundle";
    private static final Map<String, String> FILES =
            Map.of("b.jar", "second", "a.jar", "first", "plugins/one/c.jar", "third", "README", "no jar");

    @TempDir
    Path temporary;

    private Path cache;

    @BeforeEach
    void choose() {
        cache = temporary.resolve("cache");
    }

    @Test
    void unpacksFromADirectory() throws IOException {
        Path unpacked = bundle(directory(FILES)).materialise(cache);

        assertThat(contents(unpacked)).isEqualTo(FILES);
        assertThat(Bundle.jars(unpacked)).containsExactly(unpacked.resolve("a.jar"), unpacked.resolve("b.jar"));
    }

    @Test
    void unpacksTheSameFromAJarIntoTheSameFolder() throws IOException {
        Path fromDirectory = bundle(directory(FILES)).materialise(cache);
        Path elsewhere = temporary.resolve("other-cache");

        Path fromJar = bundle(jar(FILES)).materialise(elsewhere);

        assertThat(contents(fromJar)).isEqualTo(FILES);
        assertThat(fromJar.getFileName()).isEqualTo(fromDirectory.getFileName());
    }

    @Test
    void unpacksOnce() throws IOException {
        Path unpacked = bundle(directory(FILES)).materialise(cache);
        Files.writeString(unpacked.resolve("mark"), "still there");

        assertThat(bundle(directory(FILES)).materialise(cache)).isEqualTo(unpacked);
        assertThat(unpacked.resolve("mark")).exists();
    }

    @Test
    void keepsOtherContentsInAnotherFolder() throws IOException {
        Path before = bundle(directory(FILES)).materialise(cache);

        Path after = bundle(jar(Map.of("a.jar", "newer"))).materialise(cache);

        assertThat(after).isNotEqualTo(before);
        assertThat(contents(after)).isEqualTo(Map.of("a.jar", "newer"));
    }

    @Test
    void isWholeForAllWhoUnpackAtOnce() throws Exception {
        Path source = jar(FILES);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Map<String, String>> unpacking =
                    () -> contents(bundle(source).materialise(cache));
            List<Future<Map<String, String>>> all = threads.invokeAll(
                    IntStream.range(0, 32).mapToObj(i -> unpacking).toList());
            for (Future<Map<String, String>> one : all) {
                assertThat(one.get()).isEqualTo(FILES);
            }
        } finally {
            threads.shutdown();
        }
        try (Stream<Path> left = Files.list(cache.resolve("bundles"))) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> bundle(temporary).materialise(cache))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("no resources some/bundle/ on the class path");
    }

    private static Bundle bundle(Path classPath) throws IOException {
        return new Bundle(
                FOLDER, new URLClassLoader(new URL[] {classPath.toUri().toURL()}, null));
    }

    private Path directory(Map<String, String> files) throws IOException {
        Path root = Files.createDirectories(temporary.resolve("classes"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(FOLDER).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return root;
    }

    private Path jar(Map<String, String> files) throws IOException {
        Path jar = Files.createTempFile(temporary, "bundle", ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            Set<String> folders = new HashSet<>();
            for (Map.Entry<String, String> file : files.entrySet()) {
                String name = FOLDER + "/" + file.getKey();
                for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
                    if (folders.add(name.substring(0, slash + 1))) {
                        entries.putNextEntry(new JarEntry(name.substring(0, slash + 1)));
                    }
                }
                entries.putNextEntry(new JarEntry(name));
                entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(file -> folder.relativize(file).toString(), BundleTest::read));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
