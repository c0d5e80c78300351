package io.kafkalab.lab.mongo.fetch;

import de.flapdoodle.embed.mongo.distribution.Version;
import de.flapdoodle.embed.mongo.packageresolver.Command;
import de.flapdoodle.embed.mongo.packageresolver.PlatformPackageResolver;
import de.flapdoodle.embed.process.config.TimeoutConfig;
import de.flapdoodle.embed.process.config.store.Package;
import de.flapdoodle.embed.process.distribution.Distribution;
import de.flapdoodle.embed.process.net.UrlStreams;
import de.flapdoodle.os.CommonOS;
import de.flapdoodle.os.Platform;
import io.kafkalab.lab.LabListener;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * MongoDB's own builds, as flapdoodle's embed.mongo knows them: which archive suits this system, how
 * to load it and what to take out of it. The digest is the one that MongoDB publishes beside each
 * archive.
 */
public final class MongodbBuilds implements MongodOrigin {
    /** MongoDB's download site. */
    public static final String SITE = "https://fastdl.mongodb.org";

    /** The version nearest to the statement's lab that recent systems have builds of, first. */
    private static final List<Version.Main> VERSIONS = List.of(Version.Main.V7_0, Version.Main.V8_0);

    private static final int CONNECT_MILLIS = 10_000;
    private static final int READ_MILLIS = 20_000;
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final String AGENT = "klab";

    private final String version;
    private final Package build;
    private final String address;

    private MongodbBuilds(String version, Package build, String address) {
        this.version = version;
        this.build = build;
        this.address = address;
    }

    /**
     * The build for this system; empty if there is none.
     *
     * @param site {@link #SITE} or a mirror of it, without a slash at its end
     */
    public static Optional<MongodOrigin> forThisSystem(String site) {
        Platform platform = Platform.detect(CommonOS.list());
        return VERSIONS.stream()
                .flatMap(version -> build(version, platform, site))
                .findFirst();
    }

    private static Stream<MongodOrigin> build(Version.Main version, Platform platform, String site) {
        try {
            Package build = new PlatformPackageResolver(Command.MongoD).packageFor(Distribution.of(version, platform));
            return Stream.of(new MongodbBuilds(version.asInDownloadPath(), build, site + build.url()));
        } catch (IllegalArgumentException e) {
            // How flapdoodle says that there is no build of this version for this system.
            return Stream.empty();
        }
    }

    @Override
    public String name() {
        return "mongodb-" + version;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public Path fetch(Path folder, LabListener listener) throws FetchException {
        listener.step(Text.of("lab.mongo.fetch.begins", version, address));
        try {
            // The digest first: it is small and tells soonest that the site is out of reach.
            Path digest = download(address + ".sha256", folder.resolve("archive.sha256"), LabListener.SILENT);
            Path archive = download(address, folder.resolve("archive"), listener);
            published(digest).check(archive, address);
            return build.archiveType()
                    .extractor()
                    .extract(Files.createDirectory(folder.resolve("program")), archive, build.fileSet())
                    .executable();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new FetchException(Text.of("lab.mongo.fetch.failed", address, e.toString()), e);
        }
    }

    private static Path download(String url, Path target, LabListener listener) throws IOException {
        Progress progress = new Progress(listener, LIMIT);
        UrlStreams.asDownloadToPath()
                .download(
                        URI.create(url).toURL(),
                        target,
                        Optional.empty(),
                        AGENT,
                        TimeoutConfig.builder()
                                .connectionTimeout(CONNECT_MILLIS)
                                .readTimeout(READ_MILLIS)
                                .build(),
                        (address, bytes, total) -> progress.came(bytes, total));
        return target;
    }

    /** The digest in a file as {@code sha256sum} writes it. */
    private static Sha256 published(Path file) throws IOException {
        return new Sha256(Files.readString(file).strip().split("\\s+")[0]);
    }
}
