package fr.univ.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

record Usager(String accident, String gravite) {
    private static final Pattern SEPARATEUR = Pattern.compile("\"?;\"?");

    static List<Usager> lire(Path csv, int combien) throws IOException {
        try (Stream<String> lignes = Files.lines(csv)) {
            return lignes.skip(1)
                    .limit(combien)
                    .map(ligne -> SEPARATEUR.split(ligne.substring(1)))
                    .map(champs -> new Usager(champs[0], champs[6].strip()))
                    .toList();
        }
    }
}
