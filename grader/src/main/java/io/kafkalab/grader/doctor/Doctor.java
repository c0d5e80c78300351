package io.kafkalab.grader.doctor;

import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.SandboxKind;
import io.kafkalab.exercises.program.sandbox.Sandboxes;
import io.kafkalab.grader.doctor.Diagnosis.State;
import io.kafkalab.lab.BackendAvailability;
import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.lab.Labs;
import io.kafkalab.lab.mongo.MongoServers;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.ToolProvider;

/** Looks at what this machine has of all that klab may need; starts no service and fetches nothing. */
public final class Doctor {

    private final LabSettings settings;
    private final Map<String, String> environment;
    private final String path;

    /**
     * @param settings how a lab would be asked for
     * @param environment the environment variables
     */
    public Doctor(LabSettings settings, Map<String, String> environment) {
        this.settings = settings;
        this.environment = Map.copyOf(environment);
        this.path = environment.getOrDefault("PATH", "");
    }

    /** What was found, in the order in which klab needs it. */
    public List<Diagnosis> examine() {
        List<Diagnosis> found = new ArrayList<>();
        found.add(java());
        found.add(tool("mvn", "doctor.maven.cure", "--version"));
        found.addAll(backends());
        found.add(mongod());
        found.add(python());
        found.addAll(sandboxes());
        found.add(tool("kcat", "doctor.kcat.cure", "-V"));
        found.add(tool("mongosh", "doctor.mongosh.cure", "--version"));
        found.add(tool("curl", "doctor.curl.cure", "--version"));
        found.addAll(new Resources(settings.cache()).examine());
        return found;
    }

    /** Whether some lab can be had, as far as could be seen. */
    public static boolean labCanBeHad(List<Diagnosis> found) {
        return found.stream().noneMatch(diagnosis -> diagnosis.state() == State.BROKEN);
    }

    private static Diagnosis java() {
        Text detail = Text.of("doctor.java", Runtime.version(), System.getProperty("java.home"));
        return ToolProvider.getSystemJavaCompiler() == null
                ? Diagnosis.missing("doctor.java.subject", detail, Text.of("doctor.java.cure"))
                : Diagnosis.well("doctor.java.subject", detail);
    }

    /** One backend is enough; none is the one thing that klab cannot do without. */
    private List<Diagnosis> backends() {
        List<BackendAvailability> backends = Labs.availability(settings).stream()
                .filter(backend -> backend.backend() != LabBackend.ATTACHED)
                .toList();
        boolean any = backends.stream().anyMatch(BackendAvailability::available);
        List<Diagnosis> found = new ArrayList<>();
        for (BackendAvailability backend : backends) {
            State otherwise = any ? State.MISSING : State.BROKEN;
            found.add(new Diagnosis(
                    Text.of("doctor.backend.subject", backend.backend().label()),
                    backend.available() ? State.WELL : otherwise,
                    backend.reason(),
                    backend.available() ? Optional.empty() : backend.cure()));
        }
        if (backends.isEmpty()) {
            found.add(Diagnosis.broken(
                    "doctor.backends.subject", Text.of("doctor.backends.none"), Text.of("doctor.backends.cure")));
        }
        return found;
    }

    private Diagnosis mongod() {
        try {
            Text forecast = MongoServers.forecast(settings);
            return MongoServers.forecastLacks(settings)
                    .map(lacks -> Diagnosis.missing(
                            "doctor.mongod.subject",
                            Text.of("doctor.mongod.stand-in", forecast, lacks),
                            Text.of("doctor.mongod.stand-in.cure")))
                    .orElseGet(() -> Diagnosis.well("doctor.mongod.subject", forecast));
        } catch (LabException e) {
            return Diagnosis.broken("doctor.mongod.subject", e.sentence(), Text.of("doctor.mongod.cure"));
        }
    }

    private Diagnosis python() {
        String asked = environment.getOrDefault("KLAB_PYTHON", "");
        Optional<Tool> python = asked.isEmpty() ? Tool.find("python3", path) : Optional.of(new Tool(Path.of(asked)));
        Optional<String> version = python.flatMap(tool -> tool.answer("--version"));
        if (version.isEmpty()) {
            return Diagnosis.missing(
                    "doctor.python.subject",
                    python.map(tool -> Text.of("doctor.tool.silent", tool.path()))
                            .orElse(Text.of("doctor.tool.absent", "python3")),
                    Text.of("doctor.python.cure"));
        }
        Text detail = Text.of("doctor.tool", version.get(), python.get().path());
        boolean pip =
                python.get().answer("-c", "import venv, ensurepip; print(1)").isPresent();
        return pip || !asked.isEmpty()
                ? Diagnosis.well("doctor.python.subject", detail)
                : Diagnosis.missing(
                        "doctor.python.subject", Text.of("doctor.python.no-pip", detail), Text.of("doctor.pip.cure"));
    }

    /** A class is only graded without one by whoever says so. */
    private List<Diagnosis> sandboxes() {
        return Sandboxes.of(Toolchain.ofThisMachine(settings.cache())).availability().stream()
                .filter(sandbox -> sandbox.kind() != SandboxKind.NONE)
                .map(sandbox -> new Diagnosis(
                        Text.of("doctor.sandbox.subject", sandbox.kind().label()),
                        sandbox.available() ? State.WELL : State.MISSING,
                        sandbox.trouble().orElse(Text.of("doctor.sandbox.works")),
                        Optional.empty()))
                .toList();
    }

    private Diagnosis tool(String name, String cure, String versionFlag) {
        Text subject = Text.of("doctor.tool.subject", name);
        return Tool.find(name, path)
                .map(tool -> new Diagnosis(
                        subject,
                        State.WELL,
                        Text.of("doctor.tool", tool.answer(versionFlag).orElse("?"), tool.path()),
                        Optional.empty()))
                .orElseGet(() -> new Diagnosis(
                        subject, State.MISSING, Text.of("doctor.tool.absent", name), Optional.of(Text.of(cure))));
    }
}
