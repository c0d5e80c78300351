package io.kafkalab.exercises.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.TopicContent;
import io.kafkalab.exercises.evidence.TopicEvidence;
import io.kafkalab.exercises.suite.EvidenceExtension;
import io.kafkalab.exercises.suite.EvidenceSource;
import io.kafkalab.exercises.suite.Exercise1Suite;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class CheckPrinterTest {

    @Test
    void aLineForEachCheckAndWhatToReadBelowIt() {
        TopicContent topic = new TopicContent("test", 1, List.of(), false);
        assertThat(printed(new TopicEvidence(
                                ProgramRun.never(ProgramRun.State.SNAPSHOT, List.of()), Optional.of(topic), List.of()))
                        .lines())
                .containsSubsequence(
                        "  ✔ topic.exists: le topic test existe",
                        "  ✘ topic.partitions: il a exactement 2 partitions",
                        "        Attendu\u00a0: exactement 2 partitions dans le topic «\u00a0test\u00a0».",
                        "  ✘ topic.messages: messages test1 et test2, de valeur 1",
                        "  – topic.spread: un message dans chaque partition",
                        "        Pas vérifié, car il n’y a pas de message de clé test1 ou test2.")
                .noneMatch(String::isBlank)
                .filteredOn(line -> !line.startsWith("        "))
                .hasSize(4);
    }

    private static String printed(TopicEvidence evidence) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            run(evidence);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static void run(TopicEvidence evidence) {
        LauncherConfig bare = LauncherConfig.builder()
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        try (LauncherSession session = LauncherFactory.openSession(bare)) {
            session.getStore()
                    .put(Namespace.create(EvidenceExtension.NAMESPACE), EvidenceExtension.KEY, (EvidenceSource)
                            task -> Optional.of(evidence));
            session.getLauncher()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(Exercise1Suite.class))
                                    .build(),
                            new CheckPrinter());
        }
    }
}
