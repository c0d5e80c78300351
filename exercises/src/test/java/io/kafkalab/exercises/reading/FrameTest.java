package io.kafkalab.exercises.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrameTest {

    @Test
    void theFirstFrameOfTheAuthorsPackageIsNamed() {
        assertThat(own("java accidents.Producer", """
                        Exception in thread "main" java.lang.NumberFormatException: For input string: "Num_Acc"
                        \tat java.base/java.lang.Integer.parseInt(Integer.java:652)
                        \tat fr.unknown.csv.Reader.next(Reader.java:9)
                        \tat accidents.Usager.<init>(Usager.java:31)
                        \tat accidents.Producer.main(Producer.java:18)
                        """)).contains(new Frame("Usager.java", 31, Optional.empty()));
    }

    @Test
    void withoutAPackageClassesOfLibrariesAreSkipped() {
        assertThat(own("java Sink", """
                        Exception in thread "main" com.mongodb.MongoTimeoutException: Timed out
                        \tat fr.unknown.Helper.call(Helper.java:4)
                        \tat Sink.lambda$main$0(Sink.java:22)
                        """)).contains(new Frame("Sink.java", 22, Optional.empty()));
    }

    @Test
    void whereNoFrameIsOfThePackageAnyOfNoKnownLibraryWill() {
        assertThat(own("java accidents.Producer", """
                        \tat org.apache.kafka.common.Thing.go(Thing.java:1)
                        \tat tools.mine.Sender.send(Sender.java:7)
                        """)).contains(new Frame("Sender.java", 7, Optional.empty()));
    }

    @Test
    void pythonsInnermostOwnLineComesWithItsCode() {
        assertThat(own("python3 producer.py", """
                        Traceback (most recent call last):
                          File "/tmp/klab/run-1/work/producer.py", line 12, in <module>
                            main()
                          File "/tmp/klab/run-1/work/lib/rows.py", line 5, in main
                            print(row["grave"])
                                  ~~~^^^^^^^^^
                          File "/usr/lib/python3.11/csv.py", line 111, in __next__
                            row = next(self.reader)
                          File "<frozen importlib._bootstrap>", line 2, in _find
                        KeyError: 'grave'
                        """))
                .contains(new Frame("rows.py", 5, Optional.of("print(row[\"grave\"])")));
    }

    @Test
    void anErrorWithoutATraceHasNoPlace() {
        assertThat(own("bash topic.sh", "topic.sh: line 3: kafka-topics: command not found\n"))
                .isEmpty();
    }

    private static Optional<Frame> own(String command, String trace) {
        return Frame.own(List.of(trace.split("\n")), command);
    }
}
