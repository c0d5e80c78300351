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
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Judges evidence by the suites; needs no lab, and takes milliseconds. Submissions are judged one at a time. */
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

    private static final Namespace NAMESPACE = Namespace.create(EvidenceExtension.NAMESPACE);

    /** One for the life of the process: to open one takes longer than to judge. */
    private static final LauncherSession SESSION = LauncherFactory.openSession(CONFIG);

    /**
     * Judges a submission.
     *
     * @param evidence what was observed of it
     * @param expected the checks that count; each gets a result, in the order of ids
     */
    public List<CheckResult> judge(Evidence evidence, Set<CheckId> expected) {
        Verdicts verdicts = new Verdicts();
        synchronized (SESSION) {
            SESSION.getStore().put(NAMESPACE, EvidenceExtension.KEY, (EvidenceSource) evidence::of);
            SESSION.getLauncher().execute(suites(expected), verdicts);
        }
        return expected.stream()
                .sorted()
                .map(check -> verdicts.of(check)
                        .orElseGet(() ->
                                CheckResult.fault(check, Text.of("fault.not-run", check.id(), verdicts.trouble()))))
                .toList();
    }

    private static LauncherDiscoveryRequest suites(Set<CheckId> expected) {
        return LauncherDiscoveryRequestBuilder.request()
                .enableImplicitConfigurationParameters(false)
                .selectors(expected.stream()
                        .map(check -> check.task().exercise())
                        .distinct()
                        .map(exercise -> selectClass(SUITES.get(exercise)))
                        .toList())
                .build();
    }
}
