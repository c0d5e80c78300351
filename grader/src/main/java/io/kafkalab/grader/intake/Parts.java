package io.kafkalab.grader.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that students give to folders within one work, such as {@code exercise1}, {@code tp2-kafka}, {@code src}. */
final class Parts {

    private static final Set<String> WORDS = Set.of(
            // What the statement asks for.
            "exercise",
            "exercises",
            "exercice",
            "exercices",
            "exo",
            "exos",
            "ex",
            "tp",
            "td",
            "lab",
            "part",
            "parts",
            "partie",
            "parties",
            "question",
            "questions",
            "q",
            "task",
            "tasks",
            "tache",
            "taches",
            "etape",
            "etapes",
            "step",
            "steps",
            "activity",
            "activite",
            "session",
            "seance",
            // What it is about.
            "kafka",
            "mongo",
            "mongodb",
            "connect",
            "connector",
            "connecteur",
            "topic",
            "topics",
            "producer",
            "producteur",
            "consumer",
            "consommateur",
            "sink",
            "plugins",
            "plugin",
            "insert",
            "insertion",
            "usagers",
            // What a project holds.
            "src",
            "source",
            "sources",
            "code",
            "codes",
            "main",
            "app",
            "script",
            "scripts",
            "java",
            "python",
            "shell",
            "bash",
            "sh",
            "py",
            "maven",
            "bin",
            "build",
            "target",
            "out",
            "lib",
            "libs",
            "config",
            "conf",
            "resources",
            "ressources",
            "test",
            "tests",
            "data",
            "donnees",
            "dataset",
            "csv",
            "doc",
            "docs",
            "documentation",
            "rapport",
            "report",
            "reports",
            "image",
            "images",
            "img",
            "capture",
            "captures",
            "screenshot",
            "screenshots",
            "ecran",
            "annexe",
            "annexes",
            "util",
            "utils",
            "common",
            "commun",
            "venv",
            "logs",
            "log",
            "docker");

    private static final Set<String> JOINING =
            Set.of("de", "du", "des", "d", "la", "le", "les", "et", "of", "and", "the");

    private static final Pattern BETWEEN =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}|[a-z]");

    private Parts() {}

    /** Whether a folder's name says that it is part of one work, and nothing else, such as whose. */
    static boolean named(String folder) {
        String plain = ACCENTS.matcher(Normalizer.normalize(folder, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        List<String> words = Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean said = words.stream().anyMatch(WORDS::contains)
                || (words.size() == 1 && SHORT_NUMBER.matcher(words.get(0)).matches());
        return said
                && words.stream()
                        .allMatch(word -> WORDS.contains(word)
                                || JOINING.contains(word)
                                || NUMBER.matcher(word).matches());
    }
}
