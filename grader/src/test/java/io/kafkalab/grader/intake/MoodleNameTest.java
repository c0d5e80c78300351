package io.kafkalab.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoodleNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Léa Martin_12_assignsubmission_file                  | Léa Martin  | 12 | Léa Martin      | ''
            Léa Martin_12_assignsubmission_file_                 | Léa Martin  | 12 | Léa Martin      | ''
            Léa Martin_12_assignsubmission_file_rendu_v2.zip     | Léa Martin  | 12 | Léa Martin      | rendu_v2.zip
            Participant_77_assignsubmission_file_                | Participant | 77 | Participant 77  | ''
            Teilnehmer-in_77_assignsubmission_file               | Teilnehmer-in | 77 | Teilnehmer-in 77 | ''
            Groupe A_5_assignsubmission_file_                    | Groupe A    | 5  | Groupe A        | ''
            21905123 Léa Martin_12_assignsubmission_file         | 21905123 Léa Martin | 12 | 21905123 Léa Martin | ''
            O'Neil Jean-Luc_3_assignsubmission_file_a b.py       | O'Neil Jean-Luc | 3 | O'Neil Jean-Luc | a b.py
            """)
    void namesSayWhoHandedIn(String whole, String name, String id, String shown, String rest) {
        MoodleName parsed = MoodleName.of(whole).orElseThrow();
        assertThat(parsed.name()).isEqualTo(name);
        assertThat(parsed.id()).contains(id);
        assertThat(parsed.shown()).isEqualTo(shown);
        assertThat(parsed.rest()).isEqualTo(rest);
        assertThat(parsed.onlineText()).isFalse();
    }

    @Test
    void studentsWithoutATeamShareAFolderWithoutANumber() {
        MoodleName parsed =
                MoodleName.of("Groupe par défaut_assignsubmission_file_").orElseThrow();
        assertThat(parsed.id()).isEqualTo(Optional.empty());
        assertThat(parsed.claim()).isEqualTo("Groupe par défaut");
    }

    @Test
    void aFileNamedLikeANeighboursStaysItsOwners() {
        assertThat(MoodleName.of("Tom_12_assignsubmission_file_Léa_13_assignsubmission_file_x.zip")
                        .orElseThrow()
                        .id())
                .contains("12");
        MoodleName noTeam = MoodleName.of("Groupe par défaut_assignsubmission_file_Léa_13_assignsubmission_file_x.zip")
                .orElseThrow();
        assertThat(noTeam.id()).isEmpty();
        assertThat(noTeam.name()).isEqualTo("Groupe par défaut");
    }

    @Test
    void textTypedIntoMoodleIsNoFile() {
        assertThat(MoodleName.of("Léa Martin_12_assignsubmission_onlinetext")
                        .orElseThrow()
                        .onlineText())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lea", "lea_12", "assignsubmission_file", "_assignsubmission_file_", "lea_12_assignfeedback_file"
            })
    void otherNamesAreNotMoodles(String name) {
        assertThat(MoodleName.of(name)).isEmpty();
    }
}
