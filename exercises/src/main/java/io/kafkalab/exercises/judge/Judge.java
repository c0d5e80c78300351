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
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Judges evidence by the suites; needs no lab, and takes milliseconds. Any number of threads may judge at once. */
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

    /** Kept for the life of the process: to open one takes longer than to judge. Each serves one thread at a time. */
    private static final Queue<LauncherSession> IDLE = new ConcurrentLinkedQueue<>();

    /**
     * Judges a submission.
     *
     * @param evidence what was observed of it
     * @param expected the checks that count; each gets a result, in the order of ids
     */
    public List<CheckResult> judge(Evidence evidence, Set<CheckId> expected) {
        Verdicts verdicts = new Verdicts();
        LauncherSession idle = IDLE.poll();
        LauncherSession session = idle == null ? LauncherFactory.openSession(CONFIG) : idle;
        try {
            session.getStore().put(NAMESPACE, EvidenceExtension.KEY, (EvidenceSource) evidence::of);
            session.getLauncher().execute(suites(expected), verdicts);
        } finally {
            session.getStore().remove(NAMESPACE, EvidenceExtension.KEY);
            IDLE.add(session);
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
