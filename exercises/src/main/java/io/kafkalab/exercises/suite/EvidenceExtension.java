package io.kafkalab.exercises.suite;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.evidence.FaultEvidence;
import io.kafkalab.exercises.evidence.ProgramEvidence;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.text.Text;
import java.util.ServiceLoader;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands each check the evidence of its task and a {@link Claim} of its own; settles beforehand what needs no judging: a
 * fault of ours, and a program that never started.
 */
public final class EvidenceExtension implements BeforeEachCallback, ParameterResolver {

    /** The key of the {@link EvidenceSource} in the store of the launcher session, in {@link #NAMESPACE}. */
    public static final Class<EvidenceSource> KEY = EvidenceSource.class;

    /** Where in the store of the launcher session the source lies. */
    public static final String NAMESPACE = "io.kafkalab.exercises.suite";

    @Override
    public void beforeEach(ExtensionContext context) {
        new Gate(check(context)).admit(evidence(context));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Claim.class || TaskEvidence.class.isAssignableFrom(type);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        TaskEvidence evidence = evidence(context);
        return parameter.getParameter().getType() == Claim.class
                ? new Claim(check(context), (ProgramEvidence) evidence)
                : evidence;
    }

    private static CheckId check(ExtensionContext context) {
        return context.getRequiredTestMethod().getAnnotation(Check.class).value();
    }

    private static TaskEvidence evidence(ExtensionContext context) {
        EvidenceSource source = context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(NAMESPACE))
                .computeIfAbsent(KEY, key -> provided(), EvidenceSource.class);
        CheckId check = check(context);
        return source.of(check.task())
                .orElseGet(() -> new FaultEvidence(
                        check.task(), Text.of("fault.no-evidence", check.task().id())));
    }

    private static EvidenceSource provided() {
        return ServiceLoader.load(EvidenceSource.class)
                .findFirst()
                .orElseThrow(() -> new LabFault(Text.of("fault.no-source")));
    }
}
