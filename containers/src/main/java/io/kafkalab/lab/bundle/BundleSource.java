package io.kafkalab.lab.bundle;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;

/** Where a bundle's resources are: in a directory, as Maven builds them, or in a jar. */
sealed interface BundleSource extends AutoCloseable {

    /**
     * One file of a bundle.
     *
     * @param name its path below the bundle's folder, with slashes
     * @param size its length in bytes
     * @param crc its CRC-32
     */
    record Entry(String name, long size, long crc) {}

    /** The files, in the order of their names. */
    List<Entry> entries() throws IOException;

    /** Copies a file's contents. */
    void copy(Entry entry, Path target) throws IOException;

    @Override
    void close() throws IOException;

    /** Finds a folder on a class path. */
    static BundleSource open(String folder, ClassLoader loader) throws IOException {
        URL url = loader.getResource(folder + "/");
        if (url == null) {
            throw new FileNotFoundException("no resources " + folder + "/ on the class path");
        }
        try {
            return url.getProtocol().equals("file") ? new Directory(Path.of(url.toURI())) : Jar.open(url, folder + "/");
        } catch (URISyntaxException e) {
            throw new IOException("not a file: " + url, e);
        }
    }

    /** A bundle in a directory. */
    record Directory(Path root) implements BundleSource {
        @Override
        public List<Entry> entries() throws IOException {
            List<Entry> entries = new ArrayList<>();
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = root.relativize(file).toString().replace('\\', '/');
                    entries.add(new Entry(name, Files.size(file), crc(file)));
                }
            }
            entries.sort(Comparator.comparing(Entry::name));
            return entries;
        }

        @Override
        public void copy(Entry entry, Path target) throws IOException {
            Files.copy(root.resolve(entry.name()), target);
        }

        @Override
        public void close() {}

        private static long crc(Path file) throws IOException {
            CRC32 crc = new CRC32();
            try (InputStream in = new CheckedInputStream(Files.newInputStream(file), crc)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return crc.getValue();
        }
    }

    /** A bundle in a jar. */
    record Jar(JarFile jar, String prefix) implements BundleSource {
        private static Jar open(URL url, String prefix) throws IOException {
            JarURLConnection connection = (JarURLConnection) url.openConnection();
            connection.setUseCaches(false);
            return new Jar(connection.getJarFile(), prefix);
        }

        @Override
        public List<Entry> entries() {
            return jar.stream()
                    .filter(entry -> entry.getName().startsWith(prefix) && !entry.isDirectory())
                    .map(this::entry)
                    .sorted(Comparator.comparing(Entry::name))
                    .toList();
        }

        private Entry entry(ZipEntry entry) {
            return new Entry(entry.getName().substring(prefix.length()), entry.getSize(), entry.getCrc());
        }

        @Override
        public void copy(Entry entry, Path target) throws IOException {
            try (InputStream in = jar.getInputStream(jar.getEntry(prefix + entry.name()))) {
                Files.copy(in, target);
            }
        }

        @Override
        public void close() throws IOException {
            jar.close();
        }
    }
}
