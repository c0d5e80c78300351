package io.kafkalab.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

    private final List<String> heard = new ArrayList<>();

    @Test
    void aClaimOfOneIsTaken() {
        assertThat(ids(found("lea.zip", "21905123"), found("tom", "tom"))).containsExactly("21905123", "tom");
        assertThat(heard).isEmpty();
    }

    @Test
    void anIdThatTwoClaimIsGivenToNeither() {
        assertThat(ids(found("lea.zip", "21905123"), found("tom.zip", "21905123")))
                .containsExactly("lea.zip", "tom.zip");
        assertThat(heard)
                .containsExactly("“21905123” is claimed by several submissions (class/lea.zip, class/tom.zip): "
                        + "each is graded under the name of what was handed in.");
    }

    @Test
    void nobodyTakesTheNameOfANeighboursFolder() {
        assertThat(ids(found("lea", "lea"), found("tom", "lea"))).containsExactly("lea", "tom");
    }

    @Test
    void nobodyTakesTheNameThatANeighbourFallsBackTo() {
        assertThat(ids(found("lea", "1"), found("tom", "1"), found("zoe", "lea")))
                .containsExactly("lea", "tom", "zoe");
    }

    @Test
    void namesOfOneFileAreTheSame() {
        assertThat(ids(found("a", "Léa Martin"), found("b", "le\u0301a_martin")))
                .containsExactly("a", "b");
    }

    @Test
    void foldersOfOneNameAreNumberedByTheirPaths() {
        List<HandIn> all = new Identities(text -> {})
                .of(List.of(
                        new Found("lea", Path.of("td2/lea"), "lea", Optional.empty()),
                        new Found("lea", Path.of("td1/lea"), "lea", Optional.empty()),
                        new Found("lea-1", Path.of("td1/lea-1"), "lea-1", Optional.empty())));
        assertThat(all).extracting(HandIn::id).containsExactly("lea-3", "lea-2", "lea-1");
    }

    @Test
    void theNameThatGoesWithATakenIdIsNotBelieved() {
        HandIn tom = new Identities(text -> {})
                .of(List.of(
                        new Found("lea", Path.of("lea"), "1", Optional.of("Léa")),
                        new Found("tom", Path.of("tom"), "1", Optional.of("Léa"))))
                .get(1);
        assertThat(tom.name()).isEqualTo("tom");
    }

    @Test
    void idsAreDistinctAndIndependentOfTheOrder() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<String> words = List.of("lea", "LEA", "tom", "le\u0301a", "léa", "1", "lea-1", "tom-1");
            List<Found> found = new ArrayList<>();
            for (String source : words) {
                found.add(found(source, words.get(random.nextInt(words.size()))));
            }
            Map<Path, String> first = byPath(found);
            Collections.shuffle(found, random);
            assertThat(byPath(found)).isEqualTo(first);
            assertThat(first.values().stream().map(FileName::folded)).doesNotHaveDuplicates();
        }
    }

    private static Map<Path, String> byPath(List<Found> found) {
        return new Identities(text -> {}).of(found).stream().collect(Collectors.toMap(HandIn::path, HandIn::id));
    }

    private List<String> ids(Found... found) {
        return new Identities(text -> heard.add(Catalogue.in(Language.ENGLISH).say(text)))
                .of(Arrays.asList(found)).stream().map(HandIn::id).toList();
    }

    private static Found found(String source, String claim) {
        return new Found(source, Path.of("class", source), claim, Optional.empty());
    }
}
