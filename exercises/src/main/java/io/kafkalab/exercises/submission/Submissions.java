package io.kafkalab.exercises.submission;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.submission.archive.Archive;
import io.kafkalab.exercises.submission.archive.ArchiveRefused;
import io.kafkalab.exercises.submission.notebook.Notebook;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Opens what was handed in. */
public final class Submissions {
    private Submissions() {}

    /**
     * Opens a submission: finds a program for each task in a folder, or in an archive that is first unpacked.
     *
     * @param folderOrArchive a folder, or a {@code .zip}, {@code .tar}, {@code .tar.gz} or {@code .tgz} of one, or a
     *     single notebook; a folder
     *     whose programs are all in archives at its top stands for what is in these
     * @param scratch where an archive is unpacked; a folder is left where it is, and only read
     * @throws SubmissionRejected if there is nothing gradable in it: its sentence says why
     */
    public static Submission open(Path folderOrArchive, Path scratch) {
        Path given = folderOrArchive.toAbsolutePath().normalize();
        if (!Files.exists(given)) {
            throw new SubmissionRejected(Text.of("submission.absent", folderOrArchive));
        }
        String name = Files.isDirectory(given) ? given.getFileName().toString() : Archive.baseName(given);
        try {
            return read(name, root(given, scratch));
        } catch (ArchiveRefused e) {
            throw new SubmissionRejected(e.sentence());
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof AccessDeniedException denied
                    && Path.of(denied.getFile()).startsWith(given)) {
                throw new SubmissionRejected(Text.of("submission.unreadable", name, denied.getFile()));
            }
            throw e;
        }
    }

    private static Path root(Path given, Path scratch) {
        if (!Files.isDirectory(given) && Notebook.named(given.toString())) {
            return alone(given, scratch);
        }
        if (!Files.isDirectory(given)) {
            return descend(Archive.of(given).unpack(scratch));
        }
        Path work = descend(given);
        Path opened = LooseArchives.opened(work, scratch);
        return opened.equals(work) ? work : descend(opened);
    }

    /** A notebook that is all that was handed in. */
    private static Path alone(Path notebook, Path scratch) {
        try {
            Path folder = Files.createTempDirectory(scratch, "notebook-");
            Files.copy(notebook, folder.resolve(notebook.getFileName().toString()));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + notebook + " to " + scratch, e);
        }
    }

    private static Submission read(String name, Path root) {
        List<Path> files = SubmissionFiles.below(root);
        if (files.isEmpty()) {
            throw new SubmissionRejected(Text.of("submission.empty", name));
        }
        KlabYaml overrides = KlabYaml.read(root);
        Map<Task, ProgramSource> programs = new EnumMap<>(Task.class);
        ProgramFinder finder = new ProgramFinder(root, files);
        for (Task task : Task.values()) {
            String command = overrides.commands().get(task);
            programs.put(task, command == null ? finder.find(task) : new ProgramSource.CommandLine(command));
        }
        if (programs.values().stream().allMatch(Submissions::isMissing)) {
            throw nothingGradable(name, root, programs);
        }
        String id = overrides.studentId().orElse(name);
        return new Submission(id, overrides.studentName().orElse(id), root, programs);
    }

    private static boolean isMissing(ProgramSource program) {
        return program instanceof ProgramSource.Missing || program instanceof ProgramSource.NotInNotebook;
    }

    private static SubmissionRejected nothingGradable(String name, Path root, Map<Task, ProgramSource> programs) {
        List<Text> notebooks = programs.values().stream()
                .flatMap(program -> program instanceof ProgramSource.NotInNotebook notebook
                        ? Stream.of(notebook.why())
                        : Stream.empty())
                .toList();
        if (!notebooks.isEmpty()) {
            // A mark that is misspelt says more than one that is not there.
            return new SubmissionRejected(notebooks.stream()
                    .filter(why -> why.key().equals("notebook.mark"))
                    .findFirst()
                    .orElse(notebooks.get(0)));
        }
        List<String> near = programs.values().stream()
                .flatMap(program ->
                        program instanceof ProgramSource.Missing missing ? missing.near().stream() : Stream.empty())
                .map(file -> root.relativize(file).toString())
                .distinct()
                .toList();
        return near.isEmpty()
                ? new SubmissionRejected(Text.of("submission.nothing", name))
                : new SubmissionRejected(Text.of("submission.nothing.near", name, String.join(", ", near)));
    }

    /** The folder itself, or the only folder in it: archives of a folder hold that folder. */
    static Path descend(Path folder) {
        List<Path> content;
        try (Stream<Path> files = Files.list(folder)) {
            content = files.filter(file -> !Clutter.is(file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
        boolean wrapped = content.size() == 1
                && Files.isDirectory(content.get(0))
                && !content.get(0).getFileName().toString().equals("src");
        return wrapped ? descend(content.get(0)) : folder;
    }
}
