package io.kafkalab.grader.report.github;

import io.kafkalab.grader.result.ProgramResult;
import io.kafkalab.grader.result.SubmissionResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the source of a program in the repository that is graded, and the line that a compiler or a trace names. */
final class SourcePlaces {

    private static final int DEEPEST = 12;
    private static final Pattern JAVA_CLASS = Pattern.compile("java ([\\w.$]+)");
    private static final Pattern SCRIPT = Pattern.compile("\\S+ (\\S+\\.(?:py|sh))");
    private static final Pattern JAVAC = Pattern.compile("^(\\S+\\.java):(\\d{1,6}): ");
    private static final Pattern PYTHON = Pattern.compile("^\\s*File \"([^\"]+\\.py)\", line (\\d{1,6})");

    private final Path root;
    private final List<Path> graded;

    /**
     * @param root the repository's root
     * @param graded the paths that were handed in
     */
    SourcePlaces(Path root, List<Path> graded) {
        this.root = root.toAbsolutePath().normalize();
        this.graded =
                graded.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    }

    /** Where the program's source is; empty where it is not known or not in the repository. */
    Optional<SourcePlace> of(SubmissionResult submission, ProgramResult program) {
        return folder(submission)
                .flatMap(folder -> named(program)
                        .flatMap(name -> find(folder, name, 0))
                        .map(place -> complaint(folder, program)
                                .filter(line -> line.file().equals(place.file()))
                                .orElse(place))
                        .or(() -> complaint(folder, program)));
    }

    private Optional<Path> folder(SubmissionResult submission) {
        return graded.stream()
                .flatMap(path -> Stream.of(Optional.of(path), child(path, submission.source()))
                        .flatMap(Optional::stream))
                .filter(path -> String.valueOf(path.getFileName()).equals(submission.source()))
                .filter(path -> path.startsWith(root) && Files.isDirectory(path))
                .findFirst();
    }

    /** A folder in another; empty where no file could have that name. */
    private static Optional<Path> child(Path folder, String name) {
        try {
            return Optional.of(folder.resolve(name).normalize()).filter(path -> folder.equals(path.getParent()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The name of the file that the command runs, as far as the command tells. */
    private static Optional<String> named(ProgramResult program) {
        Matcher java = JAVA_CLASS.matcher(program.command());
        if (java.matches()) {
            return Optional.of(java.group(1).replaceFirst("\\$.*", "").replace('.', '/') + ".java");
        }
        Matcher script = SCRIPT.matcher(program.command());
        return script.matches() ? Optional.of(script.group(1)) : Optional.empty();
    }

    /** The first line that javac names, the last one that a Python trace does: there the student's own code is. */
    private Optional<SourcePlace> complaint(Path folder, ProgramResult program) {
        Optional<SourcePlace> place = Optional.empty();
        for (String complaint : program.complaints()) {
            Matcher java = JAVAC.matcher(complaint);
            if (java.find()) {
                return find(folder, java.group(1), Integer.parseInt(java.group(2)));
            }
            Matcher python = PYTHON.matcher(complaint);
            if (python.find()) {
                String file = python.group(1).replaceFirst(".*/", "");
                Optional<SourcePlace> own = find(folder, file, Integer.parseInt(python.group(2)));
                place = own.isPresent() ? own : place;
            }
        }
        return place;
    }

    /** The file of that name, which may hold folders; the least deep one where there are several. */
    private Optional<SourcePlace> find(Path folder, String name, int line) {
        try (Stream<Path> files = Files.find(
                folder,
                DEEPEST,
                (path, attributes) ->
                        attributes.isRegularFile() && slashes(path).endsWith("/" + name))) {
            return files.min(Comparator.comparing(Path::getNameCount).thenComparing(Comparator.naturalOrder()))
                    .map(path -> new SourcePlace(slashes(root.relativize(path)), line));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
