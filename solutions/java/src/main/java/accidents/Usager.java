package accidents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A person in an accident, one row of the CSV.
 *
 * @param accident the accident's number, {@code Num_Acc}
 * @param severity how badly the person was hurt, {@code grav}
 */
record Usager(String accident, String severity) {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    /** Reads {@code count} rows of the CSV after the first {@code skipped} ones, and no more of the file than that. */
    static List<Usager> read(int skipped, int count) throws IOException {
        try (var file = Files.newBufferedReader(Path.of(Services.CSV));
                var rows = FORMAT.parse(file)) {
            return rows.stream().skip(skipped).limit(count).map(Usager::of).toList();
        }
    }

    private static Usager of(CSVRecord row) {
        return new Usager(row.get("Num_Acc"), row.get("grav"));
    }
}
