package io.kafkalab.exercises.judge;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.suite.EvidenceExtension;
import io.kafkalab.exercises.suite.EvidenceSource;
import io.kafkalab.exercises.suite.Exercise1Suite;
import io.kafkalab.exercises.suite.Exercise2Suite;
import io.kafkalab.exercises.suite.Exercise3Suite;
import io.kafkalab.text.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Judges evidence by the suites; needs no lab, and takes milliseconds. */
public final class Judge {
    private static final Map<Exercise, Class<?>> SUITES = new EnumMap<>(Map.of(
            Exercise.ONE,
            Exercise1Suite.class,
            Exercise.TWO,
            Exercise2Suite.class,
            Exercise.THREE,
            Exercise3Suite.class));

    private static final LauncherConfig CONFIG = LauncherConfig.builder()
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .build();

    /**
     * Judges a submission.
     *
     * @param evidence what was observed of it
     * @param expected the checks that count; each gets a result, in the order of ids
     */
    public List<CheckResult> judge(Evidence evidence, Set<CheckId> expected) {
        Verdicts verdicts = new Verdicts();
        try (LauncherSession session = LauncherFactory.openSession(CONFIG)) {
            session.getStore()
                    .put(Namespace.create(EvidenceExtension.NAMESPACE), EvidenceExtension.KEY, (EvidenceSource)
                            evidence::of);
            LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request()
                    .enableImplicitConfigurationParameters(false)
                    .selectors(expected.stream()
                            .map(check -> check.task().exercise())
                            .distinct()
                            .map(exercise -> selectClass(SUITES.get(exercise)))
                            .toList());
            session.getLauncher().execute(request.build(), verdicts);
        }
        return expected.stream()
                .sorted()
                .map(check -> verdicts.of(check)
                        .orElseGet(() ->
                                CheckResult.fault(check, Text.of("fault.not-run", check.id(), verdicts.trouble()))))
                .toList();
    }
}
