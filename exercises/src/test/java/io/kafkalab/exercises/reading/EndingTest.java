package io.kafkalab.exercises.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.evidence.Output;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.ProgramRun.State;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EndingTest {

    @Test
    void aCrashIsAnErrorThatTheProgramEndedBy() {
        assertThat(new Ending(run(State.EXITED, 1, "", "")).isCrash()).isTrue();
        assertThat(new Ending(run(State.EXITED, -1, "", "")).isCrash()).isTrue();
        assertThat(new Ending(run(State.EXITED, 0, "", "")).isCrash()).isFalse();
        assertThat(new Ending(run(State.EXITED, null, "", "")).isCrash()).isFalse();
        assertThat(new Ending(run(State.STOPPED, 143, "", "")).isCrash()).isFalse();
    }

    @Test
    void theDeepestJavaErrorAndTheStudentsOwnLineAreTold() {
        assertThat(error("""
                        Exception in thread "main" java.lang.RuntimeException: envoi
                        \tat org.apache.kafka.clients.producer.KafkaProducer.send(KafkaProducer.java:900)
                        \tat fr.univ.Producer.send(Producer.java:31)
                        \tat fr.univ.Producer.main(Producer.java:12)
                        Caused by: org.apache.kafka.common.errors.SerializationException: pas une chaîne
                        \tat com.mongodb.Deep.er(Deeper.java:3)
                        """))
                .isEqualTo("Caused by: org.apache.kafka.common.errors.SerializationException: pas une chaîne"
                        + " at Producer.java:31");
    }

    @Test
    void thePythonErrorAndTheLastFileOfTheStudentsAreTold() {
        assertThat(error("""
                        Traceback (most recent call last):
                          File "/home/u/producer.py", line 3, in <module>
                            main()
                          File "/home/u/producer.py", line 9, in main
                            pandas.read_csv("x.csv")
                          File "/opt/venv/site-packages/pandas/io.py", line 800, in read_csv
                            open(name)
                          File "<frozen codecs>", line 1, in open
                        FileNotFoundError: [Errno 2] x.csv
                        """))
                .isEqualTo("FileNotFoundError: [Errno 2] x.csv at producer.py:9 pandas.read_csv(\"x.csv\")");
    }

    @Test
    void otherwiseTheLastLineIsTold() {
        assertThat(error("un\n  deux  \n\n")).isEqualTo("deux");
        assertThat(error("")).isEmpty();
        assertThat(error(" \n")).isEmpty();
    }

    @Test
    void whereNothingIsOnStandardErrorTheOutputTells() {
        assertThat(new Ending(run(State.EXITED, 1, "un\ndeux\n", " \n")).error())
                .contains("deux");
        assertThat(new Ending(run(State.EXITED, 1, "un\n", "trois\n")).error()).contains("trois");
    }

    @Test
    void eitherStreamMaySayIt() {
        Pattern refused = Pattern.compile("refused");
        assertThat(new Ending(run(State.EXITED, 1, "connection refused", "")).says(refused))
                .isTrue();
        assertThat(new Ending(run(State.EXITED, 1, "", "a\nconnection refused")).says(refused))
                .isTrue();
        assertThat(new Ending(run(State.EXITED, 1, "a", "b")).says(refused)).isFalse();
    }

    @Test
    void silenceIsNothingOnEitherStream() {
        assertThat(new Ending(run(State.EXITED, 0, "\n", " ")).isSilent()).isTrue();
        assertThat(new Ending(run(State.EXITED, 0, "a", "")).isSilent()).isFalse();
        assertThat(new Ending(run(State.EXITED, 0, "", "a")).isSilent()).isFalse();
    }

    /** The error, and the place after an 'at'. */
    private static String error(String errors) {
        Ending ending = new Ending(run(State.EXITED, 1, "", errors));
        return ending.error().orElse("")
                + ending.place()
                        .map(place -> " at " + place.file() + ":" + place.line()
                                + place.code().map(code -> " " + code).orElse(""))
                        .orElse("");
    }

    private static ProgramRun run(State state, Integer code, String output, String errors) {
        return new ProgramRun(
                state,
                "java Producer",
                Optional.ofNullable(code),
                1,
                1,
                new Output(output, output.length(), false),
                new Output(errors, errors.length(), false),
                List.of());
    }
}
