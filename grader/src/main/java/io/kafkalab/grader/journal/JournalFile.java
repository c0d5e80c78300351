package io.kafkalab.grader.journal;

import io.kafkalab.text.FileTrouble;
import io.kafkalab.text.Text;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of checked lines that only grows, and that one process writes. What is appended is on disk before that returns; a
 * line that could not be written leaves nothing behind. Safe for use by several threads.
 */
final class JournalFile implements AutoCloseable {

    private final Path path;
    private final RandomAccessFile file;
    private long end;

    /** Where an entry lies. */
    record Place(long position, int length) {}

    /** What is done with each entry. */
    interface Reader {
        void read(Place place, byte[] entry);
    }

    private JournalFile(Path path, RandomAccessFile file) {
        this.path = path;
        this.file = file;
    }

    /**
     * Opens a file for this process alone, made where it is missing.
     *
     * @throws JournalProblem if it cannot be written, or another process has it
     */
    static JournalFile open(Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            // Not a channel's writes: those close the file when their thread is interrupted.
            RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
            if (isFree(file)) {
                return new JournalFile(path, file);
            }
            file.close();
            throw new JournalProblem(
                    Text.of("journal.taken", path.toAbsolutePath().getParent()), null);
        } catch (IOException e) {
            throw problem(path, e);
        }
    }

    private static boolean isFree(RandomAccessFile file) throws IOException {
        try {
            FileLock lock = file.getChannel().tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Reads all whole lines, in order, and cuts off what stands after the last of them. */
    synchronized void readAll(Reader reader) {
        try {
            file.seek(0);
            // Not closed: that would close the file.
            InputStream in = new BufferedInputStream(Channels.newInputStream(file.getChannel()), 1 << 16);
            long position = 0;
            end = 0;
            for (byte[] line = line(in); line.length > 0; line = line(in)) {
                var entry = JournalLine.entry(line);
                if (entry.isPresent()) {
                    reader.read(new Place(position, line.length), entry.get());
                    end = position + line.length;
                }
                position += line.length;
            }
            if (end < position) {
                file.setLength(end);
            }
        } catch (IOException e) {
            throw problem(path, e);
        }
    }

    /**
     * Appends an entry, and returns once it is on disk.
     *
     * @throws JournalProblem if it cannot be written: then the file is as it was
     */
    synchronized Place append(byte[] entry) {
        byte[] line = JournalLine.of(entry);
        try {
            file.seek(end);
            file.write(line);
            file.getFD().sync();
        } catch (IOException e) {
            cutOff(e);
            throw problem(path, e);
        }
        Place place = new Place(end, line.length);
        end += line.length;
        return place;
    }

    /** The entry at a place. */
    synchronized byte[] at(Place place) {
        byte[] line = new byte[place.length()];
        try {
            file.seek(place.position());
            file.readFully(line);
        } catch (IOException e) {
            throw problem(path, e);
        }
        return JournalLine.entry(line).orElseThrow(() -> problem(path, new IOException("damaged line")));
    }

    /** Removes all lines. */
    synchronized void clear() {
        try {
            file.setLength(0);
            end = 0;
        } catch (IOException e) {
            throw problem(path, e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw problem(path, e);
        }
    }

    private void cutOff(IOException cause) {
        try {
            file.setLength(end);
        } catch (IOException e) {
            // A torn line is cut off by whoever reads next.
            cause.addSuppressed(e);
        }
    }

    /** The next line with its end, or what there is of one; empty at the end of the file. */
    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            line.write(next);
            if (next == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }

    private static JournalProblem problem(Path path, IOException e) {
        return new JournalProblem(Text.of("journal.not-written", path, FileTrouble.of(e)), e);
    }
}
