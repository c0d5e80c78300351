package io.kafkalab.exercises.program.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PythonCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '§',
            value = {
                "!curl http://x|__klab__.shell(\"curl http://x\")",
                "  !echo \"a\"|  __klab__.shell(\"echo \\\"a\\\"\")",
                "!!ls|__klab__.shell(\"ls\")",
                "files = !ls é|files = __klab__.lines(\"ls é\")",
                "%env A=b c|__klab__.set(\"A\", \"b c\")",
                "%cd data|__klab__.go(\"data\")",
                "%time send(3)|send(3)",
                "x = %time send(3)|x = send(3)",
                "%matplotlib inline|pass",
                "  %pip install kafka-python|  pass",
                "!pip install kafka-python|pass",
                "!apt-get install kcat|pass",
                "producer.send?|pass",
                "?producer|pass"
            })
    void linesOfIPythonBecomePython(String line, String python) {
        assertThat(PythonCell.translate(line).python()).isEqualTo(python);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x = 5 % y",
                "x %= 3",
                "a != b",
                "print('%s!' % name)",
                "print('a'\n      % (name))",
                "text = '''\n%pip install x\n!ls\n'''",
                "text = \"\"\"a \\\"\"\"\n!ls\n\"\"\"",
                "f(1,\n%name)",
                "x = a \\\n%name",
                "# !ls\n# %%bash",
                "d = {'a': 1}  # it's\nprint(d)",
                "if x:\n    y = \"!ls\"\n"
            })
    void pythonStaysAsItIs(String source) {
        assertThat(PythonCell.translate(source)).isEqualTo(Translated.python(source.stripTrailing()));
    }

    @Test
    void whatIsLeftOutIsTold() {
        assertThat(PythonCell.translate(
                                "%pip install a\nimport a\n%sql select 1\n!sudo apt install kcat\n%matplotlib inline")
                        .notes())
                .containsExactly(
                        new Translated.Note("notebook.libraries", "%pip install a"),
                        new Translated.Note("notebook.dropped", "%sql select 1"),
                        new Translated.Note("notebook.dropped", "!sudo apt install kcat"));
    }

    @Test
    void aCommandMayGoOverSeveralLinesAndEveryLineKeepsItsNumber() {
        Translated cell = PythonCell.translate("a = 1\n!curl -X POST \\\n  -d 'x(\"' \\\n  $url\nb = 2");

        assertThat(cell.python().lines()).hasSize(5);
        assertThat(cell.python().lines().toList().get(4)).isEqualTo("b = 2");
        assertThat(cell.shell()).containsExactly("curl -X POST \\\n  -d 'x(\"' \\\n  $url");
    }

    @Test
    void aCellOfTheShellIsOneScript() {
        Translated cell = PythonCell.translate("%%bash\n# klab: plugins\ncurl -s x | jq .\n");

        assertThat(cell.python()).isEqualTo("__klab__.script(\"# klab: plugins\\ncurl -s x | jq .\\n\")");
        assertThat(cell.shell()).containsExactly("# klab: plugins\ncurl -s x | jq .\n");
        assertThat(PythonCell.translate("# klab: plugins\n%%bash\nls").python())
                .isEqualTo("# klab: plugins\n__klab__.script(\"ls\")");
        assertThat(PythonCell.translate("%%script bash\nls").shell()).containsExactly("ls");
    }

    @Test
    void aCellThatIsMeasuredOrCapturedRunsAsItIs() {
        assertThat(PythonCell.translate("%%time\nx = 1\n!ls").python()).isEqualTo("#\nx = 1\n__klab__.shell(\"ls\")");
        assertThat(PythonCell.translate("%%writefile a.py\nprint(1)").python())
                .isEqualTo("__klab__.write(\"a.py\", \"print(1)\", False)");
    }

    @Test
    void aCellOfAnotherLanguageIsLeftOutAndTold() {
        Translated cell = PythonCell.translate("%%html\n<b>x</b>");
        assertThat(cell.python()).isEqualTo("pass");
        assertThat(cell.notes()).containsExactly(new Translated.Note("notebook.dropped", "%%html"));
    }
}
