package io.kafkalab.exercises.program.sandbox;

import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The way to a sandbox: says which kinds work on this machine, and chooses one. */
public final class Sandboxes {
    private final Toolchain toolchain;
    private final List<SandboxProvider> providers;

    private Sandboxes(Toolchain toolchain, List<SandboxProvider> providers) {
        this.toolchain = toolchain;
        this.providers = providers.stream()
                .sorted(Comparator.comparing(SandboxProvider::kind))
                .toList();
    }

    /** The sandboxes for programs that are built and run with these tools. */
    public static Sandboxes of(Toolchain toolchain) {
        return new Sandboxes(
                toolchain,
                ServiceLoader.load(SandboxProvider.class, Sandboxes.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList());
    }

    /** Whether each kind works here, the strongest first. */
    public List<Availability> availability() {
        return providers.stream()
                .map(provider -> provider.availability(toolchain))
                .toList();
    }

    /**
     * The sandbox of a kind, or the strongest that works here.
     *
     * @param kind the kind; empty for the strongest
     * @throws LabException if that kind does not work here
     */
    public Sandbox choose(Optional<SandboxKind> kind) {
        return kind.map(this::asked).orElseGet(this::strongest);
    }

    private Sandbox asked(SandboxKind kind) {
        Availability found = providers.stream()
                .filter(candidate -> candidate.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new LabException(Text.of("sandbox.absent", kind.label())))
                .availability(toolchain);
        return found.sandbox()
                .orElseThrow(() -> new LabException(Text.of(
                        "sandbox.unavailable", kind.label(), found.trouble().orElseThrow())));
    }

    /** The last kind is none at all, which is to be had wherever nothing is asked for that only a sandbox gives. */
    private Sandbox strongest() {
        return providers.stream()
                .flatMap(provider -> provider.availability(toolchain).sandbox().stream())
                .findFirst()
                .orElseGet(() -> asked(SandboxKind.NONE));
    }
}
