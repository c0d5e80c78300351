package io.kafkalab.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackendChoiceTest {
    private final List<String> said = new ArrayList<>();
    private final List<LabBackend> started = new ArrayList<>();

    @Test
    void autoPrefersContainersAndSaysWhy() {
        choice(true, true).start(asking(null), this::hear);

        assertThat(started).containsExactly(LabBackend.CONTAINERS);
        assertThat(said).containsExactly("Lab: backend “containers”. <because containers>");
    }

    @Test
    void autoFallsBackToEmbeddedAndSaysWhatContainersLack() {
        choice(false, true).start(asking(null), this::hear);

        assertThat(started).containsExactly(LabBackend.EMBEDDED);
        assertThat(said)
                .containsExactly("Lab: backend “embedded”. The backend “containers” cannot be used here:"
                        + " <because containers> <cure containers>");
    }

    @Test
    void autoNeverTakesSomebodysRunningServices() {
        assertThatThrownBy(() -> choice(false, false).start(asking(null), this::hear))
                .isInstanceOf(LabException.class)
                .hasMessage("The backend “embedded” cannot be used here: <because embedded> <cure embedded>");
        assertThat(started).isEmpty();
    }

    @Test
    void anExplicitChoiceIsTakenOrRefusedButNeverReplaced() {
        choice(true, true).start(asking(LabBackend.EMBEDDED), this::hear);
        assertThat(started).containsExactly(LabBackend.EMBEDDED);

        assertThatThrownBy(() -> choice(false, true).start(asking(LabBackend.CONTAINERS), this::hear))
                .isInstanceOf(LabException.class)
                .hasMessage("The backend “containers” cannot be used here: <because containers> <cure containers>");
        assertThat(started).containsExactly(LabBackend.EMBEDDED);
    }

    @Test
    void availabilityComesInTheOrderOfPreference() {
        assertThat(choice(true, true).availability(asking(null)))
                .extracting(BackendAvailability::backend)
                .containsExactly(LabBackend.CONTAINERS, LabBackend.EMBEDDED, LabBackend.ATTACHED);
    }

    private BackendChoice choice(boolean containers, boolean embedded) {
        return new BackendChoice(List.of(
                new Fake(LabBackend.ATTACHED, true),
                new Fake(LabBackend.EMBEDDED, embedded),
                new Fake(LabBackend.CONTAINERS, containers)));
    }

    private static LabSettings asking(LabBackend backend) {
        return new LabSettings(
                Optional.ofNullable(backend),
                Optional.empty(),
                true,
                Path.of("cache"),
                LabSettings.Images.DEFAULT,
                Optional.empty(),
                Duration.ofSeconds(1));
    }

    private void hear(Text step) {
        said.add(Catalogue.in(Language.ENGLISH).say(step));
    }

    private final class Fake implements LabProvider {
        private final LabBackend backend;
        private final boolean available;

        Fake(LabBackend backend, boolean available) {
            this.backend = backend;
            this.available = available;
        }

        @Override
        public LabBackend backend() {
            return backend;
        }

        @Override
        public BackendAvailability availability(LabSettings settings) {
            return new BackendAvailability(backend, available, sentence("because"), Optional.of(sentence("cure")));
        }

        @Override
        public Lab start(LabSettings settings, LabListener listener) {
            started.add(backend);
            return null;
        }

        /** Any sentence with two arguments serves; this one is quoted by the choice. */
        private Text sentence(String word) {
            return Text.of("lab.test.quoted", word, backend.label());
        }
    }
}
