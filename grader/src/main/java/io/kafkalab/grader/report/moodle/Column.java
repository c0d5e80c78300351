package io.kafkalab.grader.report.moodle;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The columns of Moodle's grading worksheet, by their titles in English and French. */
enum Column {
    IDENTIFIER("Identifier", "Identifiant"),
    GRADE("Grade", "Note"),
    GRADE_MODIFIED("Last modified (grade)", "Dernière modification (note)"),
    MAXIMUM("Maximum grade", "Note maximale"),
    SCALE("Scale", "Barème"),
    CHANGEABLE("Grade can be changed", "La note peut être modifiée"),
    FEEDBACK("Feedback comments", "Feedback par commentaires", "Commentaires de feedback", "Commentaires"),
    FULL_NAME("Full name", "Nom complet", "Prénom/Nom"),
    GROUP("Group", "Groupe", "Team", "Équipe"),
    ID_NUMBER("ID number", "Numéro d'identification"),
    EMAIL("Email address", "Adresse de courriel", "Adresse e-mail"),
    USERNAME("Username", "Nom d'utilisateur");

    private final List<String> titles;

    Column(String... titles) {
        this.titles = List.of(titles);
    }

    /** Its titles, as a teacher may see them. */
    List<String> titles() {
        return titles;
    }

    /** Where it is in a header. */
    OptionalInt in(List<CsvCell> header) {
        return IntStream.range(0, header.size())
                .filter(i -> titles.stream()
                        .anyMatch(
                                title -> plain(title).equals(plain(header.get(i).text()))))
                .findFirst();
    }

    /** Whether the header has this column in French. */
    boolean isFrench(String title) {
        return titles.subList(1, titles.size()).stream()
                .anyMatch(french -> plain(french).equals(plain(title)));
    }

    private static String plain(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFC)
                .replace('’', '\'')
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
