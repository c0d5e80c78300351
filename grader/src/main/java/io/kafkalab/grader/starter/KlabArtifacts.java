package io.kafkalab.grader.starter;

import io.kafkalab.exercises.Task;
import io.kafkalab.grader.versions.Versions;
import io.kafkalab.lab.Labs;
import io.kafkalab.text.FileTrouble;
import io.kafkalab.text.Text;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * What a Java project needs of klab to run its checks under {@code mvn verify}, put into Maven's local repository: klab is
 * on no server, and an artifact that lies there is found without a network and whatever mirrors are set.
 */
public final class KlabArtifacts {
    private static final String PARENT = "/klab/maven/pom.xml";

    private final Path repository;

    private KlabArtifacts(Path repository) {
        this.repository = repository;
    }

    /** For the local repository of whoever runs klab. */
    public static KlabArtifacts of(Map<String, String> environment) {
        return new KlabArtifacts(LocalRepository.of(environment, Path.of(System.getProperty("user.home"))));
    }

    /**
     * Installs them, in place of older ones.
     *
     * @return the folder of the local repository
     * @throws StarterRefused if it cannot be written
     */
    public Path install() {
        try {
            write(PARENT, "klab", "pom");
            installModule("containers", Labs.class);
            installModule("exercises", Task.class);
            return repository;
        } catch (IOException e) {
            throw new StarterRefused(Text.of("init.not-written", repository, FileTrouble.of(e)), e);
        }
    }

    private void installModule(String module, Class<?> ofIt) throws IOException {
        Path jar = jar(ofIt);
        try (InputStream in = Files.newInputStream(jar)) {
            write(in, module, "jar");
        }
        write("/META-INF/maven/io.kafkalab/" + module + "/pom.xml", module, "pom");
    }

    private static Path jar(Class<?> type) {
        try {
            Path source = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (!Files.isRegularFile(source)) {
                throw new IllegalStateException("klab was not started from its jars but from " + source);
            }
            return source;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String resource, String module, String extension) throws IOException {
        try (InputStream in = KlabArtifacts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            write(in, module, extension);
        }
    }

    /** A build that reads it meanwhile sees the old one or the new one. */
    private void write(InputStream in, String module, String extension) throws IOException {
        String version = Versions.of("klab");
        Path folder = Files.createDirectories(
                repository.resolve("io/kafkalab").resolve(module).resolve(version));
        Path draft = Files.createTempFile(folder, module, ".part");
        try {
            Files.copy(in, draft, StandardCopyOption.REPLACE_EXISTING);
            Path target = folder.resolve(module + "-" + version + "." + extension);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
