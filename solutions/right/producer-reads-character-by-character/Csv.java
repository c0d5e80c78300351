import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Un petit automate : hors des guillemets, entre guillemets, après un guillemet fermant. */
class Csv {
    private static final char BOM = '\uFEFF';

    private final Reader reader;
    private boolean debut = true;

    Csv(Reader reader) {
        this.reader = reader;
    }

    /** La ligne suivante, ou null à la fin du fichier. */
    List<String> ligne() throws IOException {
        List<String> champs = new ArrayList<>();
        StringBuilder champ = new StringBuilder();
        boolean guillemets = false;
        boolean lu = false;
        int c;
        while ((c = reader.read()) >= 0) {
            if (debut && c == BOM) {
                debut = false;
                continue;
            }
            debut = false;
            lu = true;
            if (c == '"') {
                guillemets = !guillemets;
            } else if (c == ';' && !guillemets) {
                champs.add(champ.toString());
                champ.setLength(0);
            } else if (c == '\n' && !guillemets) {
                break;
            } else if (c != '\r' || guillemets) {
                champ.append((char) c);
            }
        }
        if (!lu) {
            return null;
        }
        champs.add(champ.toString());
        return champs;
    }
}
