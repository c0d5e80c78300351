package io.kafkalab.exercises.program.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.program.Commands;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.program.ProgramLimits;
import io.kafkalab.exercises.program.RunningProgram;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.run.LocalProgramRunner;
import io.kafkalab.exercises.program.sandbox.SandboxKind;
import io.kafkalab.exercises.program.sandbox.Sandboxes;
import io.kafkalab.exercises.submission.Submissions;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs are built and run for real; no lab answers at their addresses. */
final class ProgramBuilderIT {
    private static final LabAddresses NOWHERE = new LabAddresses(
            "localhost:1", "mongodb://localhost:1/defaultdb", "http://localhost:1", "mongodb://mongo:1");
    private static final String PATH = System.getenv("PATH");

    /** One cache for all tests: its archive of classes takes seconds to make. */
    @TempDir
    static Path cache;

    @TempDir
    Path temporary;

    private final List<Text> progress = new ArrayList<>();
    private int builds;
    private Path folder;
    private Toolchain toolchain;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(temporary.resolve("rendu"));
        toolchain = new Toolchain(cache, Path.of(System.getProperty("java.home")), python(), PATH, true);
    }

    @Test
    void runsAMavenProjectWithItsResourcesAndTheLibraries() throws IOException {
        write("pom.xml", "<this is never read>");
        write("src/main/resources/greeting.txt", "bonjour");
        write("src/main/java/fr/Names.java", "package fr; class Names { static String topic() { return \"test\"; } }");
        write("src/main/java/fr/Topic.java", """
                package fr;
                import org.apache.kafka.clients.producer.ProducerRecord;
                import org.apache.kafka.streams.StreamsBuilder;
                import com.fasterxml.jackson.databind.ObjectMapper;
                import com.mongodb.ConnectionString;
                import com.google.gson.Gson;
                import org.json.JSONObject;
                import com.opencsv.CSVReader;
                import org.apache.commons.csv.CSVFormat;
                public class Topic {
                    public static void main(String[] args) throws Exception {
                        try (var in = Topic.class.getResourceAsStream("/greeting.txt")) {
                            System.out.println(new String(in.readAllBytes()) + " é " + new ProducerRecord<>(Names.topic(), "v").topic());
                        }
                        System.out.println(new java.io.File("usagers-2022.csv").exists());
                        java.io.File.createTempFile("abc", "d");
                    }
                }
                """);

        ProgramRun run = run(build(Task.TOPIC));

        assertThat(run.errors().text()).isEmpty();
        assertThat(run.output().text()).isEqualTo("bonjour é test\ntrue\n");
        assertThat(run.command()).isEqualTo("java fr.Topic");
    }

    @Test
    void showsWhatAProgramLogsButNotWhatTheClientsDo() throws IOException {
        write("Topic.java", mainClass("Topic", """
                        org.slf4j.LoggerFactory.getLogger("Topic").info("Key: 202200000001, Value: 3");
                        org.slf4j.LoggerFactory.getLogger("org.apache.kafka.clients.Metadata").info("Cluster ID");
                        org.slf4j.LoggerFactory.getLogger("org.mongodb.driver.client").info("MongoClient");
                        """));

        assertThat(run(build(Task.TOPIC)).errors().text())
                .isEqualTo("[main] INFO Topic - Key: 202200000001, Value: 3\n");
    }

    @Test
    void leavesTheLevelOfTheirLoggerToTheStudent() throws IOException {
        write("src/main/resources/simplelogger.properties", "org.slf4j.simpleLogger.defaultLogLevel=debug\n");
        write(
                "src/main/java/Topic.java",
                mainClass("Topic", "org.slf4j.LoggerFactory.getLogger(Topic.class).debug(\"clé\");"));

        assertThat(run(build(Task.TOPIC)).errors().text()).isEqualTo("[main] DEBUG Topic - clé\n");
    }

    @Test
    void costsABrokenFileItsOwnTaskAlone() throws IOException {
        write("src/Topic.java", mainClass("Topic", "System.out.println(Shared.NAME);"));
        write("src/Shared.java", "class Shared { static final String NAME = \"shared\"; }");
        write("src/Producer.java", mainClass("Producer", "int x = \"texte\""));

        Map<Task, Program> programs = buildAll();

        assertThat(run(programs.get(Task.TOPIC)).output().text()).isEqualTo("shared\n");
        ProgramRun producer = ((Program.Absent) programs.get(Task.PRODUCER)).run();
        assertThat(producer.state()).isEqualTo(ProgramRun.State.NOT_BUILT);
        assertThat(producer.diagnosis().get(0)).startsWith("src/Producer.java:1: ");
        assertThat(producer.diagnosis()).last().asString().contains("1");
        assertThat(producer.hints()).isEmpty();
    }

    @Test
    void saysWhichLibrariesThereAreWhenOneIsMissing() throws IOException {
        write("Topic.java", "import org.apache.logging.log4j.Logger;\n" + mainClass("Topic", ""));

        ProgramRun run = ((Program.Absent) build(Task.TOPIC)).run();

        assertThat(run.state()).isEqualTo(ProgramRun.State.NOT_BUILT);
        assertThat(Catalogue.in(Language.ENGLISH).say(run.hints().get(0)))
                .startsWith("A library that is imported is not in the lab. Those that are: ")
                .contains("kafka-clients-", "mongodb-driver-sync-", "commons-csv-")
                .doesNotContain("klab");
    }

    @Test
    void readsSourcesOfOlderAndOfWindowsEditors() throws IOException {
        String source = mainClass("Topic", "System.out.println(\"été\");");
        Files.write(folder.resolve("Topic.java"), source.getBytes(StandardCharsets.ISO_8859_1));
        write(
                "Producer.java",
                "\ufeff" + mainClass("Producer", "System.out.println(\"été\");").replace("\n", "\r\n"));

        Map<Task, Program> programs = buildAll();

        assertThat(run(programs.get(Task.TOPIC)).output().text()).isEqualTo("été\n");
        assertThat(run(programs.get(Task.PRODUCER)).output().text()).isEqualTo("été\n");
    }

    @Test
    void runsNoAnnotationProcessorAndNoOptionOfTheStudent() throws IOException {
        Files.createDirectories(folder.resolve("lib"));
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(folder.resolve("lib/evil.jar")))) {
            jar.putNextEntry(new JarEntry("META-INF/services/javax.annotation.processing.Processor"));
            jar.write("Evil".getBytes(StandardCharsets.UTF_8));
        }
        write("Topic.java", mainClass("Topic", "System.out.println(\"fine\");"));
        write("-version.java", "class A {}");

        assertThat(run(build(Task.TOPIC)).output().text()).isEqualTo("fine\n");
    }

    @Test
    void startsJavaFromAnArchiveOfClassesAndWithoutOne() throws IOException {
        write(
                "Topic.java",
                mainClass("Topic", "System.out.println(org.apache.kafka.clients.producer.KafkaProducer.class);"));

        Program.Ready ready = (Program.Ready) build(Task.TOPIC);
        Path archive = ready.command().stream()
                .filter(option -> option.startsWith("-XX:SharedArchiveFile="))
                .map(option -> Path.of(option.replaceFirst(".*=", "")))
                .findFirst()
                .orElseThrow();
        assertThat(archive).isRegularFile();
        String before = run(ready).output().text();
        spoiling(archive, () -> {
            ProgramRun stale = run(ready);
            assertThat(stale.output().text()).isEqualTo(before).contains("KafkaProducer");
            assertThat(stale.errors().text()).isEmpty();
        });
    }

    @Test
    void compilesFromAnArchiveOfTheCompilersClassesAndWithoutOne() throws IOException {
        write("Topic.java", "class Topic { int x = ; }");
        List<String> said = ((Program.Absent) build(Task.TOPIC)).run().diagnosis();
        assertThat(said.get(0)).startsWith("Topic.java:1: ");

        try (Stream<Path> archives = Files.list(cache.resolve("class-data"))) {
            Path archive = archives.filter(file -> file.getFileName().toString().matches("javac-.*\\.jsa"))
                    .findFirst()
                    .orElseThrow();
            spoiling(
                    archive,
                    () -> assertThat(((Program.Absent) build(Task.TOPIC)).run().diagnosis())
                            .isEqualTo(said));
        }
    }

    private static void spoiling(Path archive, Runnable meanwhile) throws IOException {
        byte[] good = Files.readAllBytes(archive);
        assertThat(archive.toFile().setWritable(true)).isTrue();
        try {
            Files.writeString(archive, "stale");
            meanwhile.run();
        } finally {
            Files.write(archive, good);
        }
    }

    @Test
    void runsAScriptOfWindowsThatCallsAnother() throws IOException {
        write("exo1/topic.sh", "#!/bin/bash\r\n. \"$(dirname \"$0\")/common.sh\"\r\nsay bonjour\r\n");
        write("exo1/common.sh", "say() {\r\n  echo \"$1\"\r\n}\r\n");

        write("README.md", "");

        ProgramRun run = run(build(Task.TOPIC));

        assertThat(run.output().text()).isEqualTo("bonjour\n");
        assertThat(run.command()).isEqualTo("bash exo1/topic.sh");
    }

    @Test
    void givesShellProgramsKafkasOwnTools() throws IOException {
        write(
                "topic.sh",
                "kafka-topics.sh --version && kafka-console-producer --version && kafka-configs.sh --version");

        ProgramRun run = run(build(Task.TOPIC));

        assertThat(run.errors().text()).isEmpty();
        assertThat(run.output().text().lines()).hasSize(3).allMatch(line -> line.matches("\\d+\\.\\d+\\.\\d+.*"));
    }

    @Test
    void letsOlderNamesOfOptionsPrintNoNoticeAmongTheMessages() throws IOException {
        write(
                "consumer.sh",
                "kafka-console-consumer.sh --bootstrap-server localhost:1 --topic test --timeout-ms 100"
                        + " --property print.key=true --consumer-property=client.id='deux mots'");

        ProgramRun run = run(build(Task.CONSUMER));

        assertThat(run.output().text()).isEmpty();
        assertThat(run.errors().text()).contains("TimeoutException", "clientId=deux mots");
    }

    @Test
    void blocksAShellProgramWhoseToolThisMachineLacks() throws IOException {
        Path bin = Files.createDirectories(temporary.resolve("bin"));
        for (String tool : List.of("bash", "sh", "dirname")) {
            Path own = new Commands(PATH).find(tool).orElseThrow();
            Path script = Files.writeString(bin.resolve(tool), "#!/bin/sh\nexec " + own + " \"$@\"\n");
            assertThat(script.toFile().setExecutable(true)).isTrue();
        }
        toolchain = new Toolchain(cache, toolchain.javaHome(), Optional.empty(), bin.toString(), true);
        write("topic.sh", "kcat -L");
        write("plugins.sh", "command -v jq || echo none");
        write("insert.py", "print(1)");

        Map<Task, Program> programs = buildAll();

        assertThat(fault(programs.get(Task.PLUGINS)))
                .isEqualTo("The program “bash plugins.sh” uses kcat, which this machine does not have."
                        + " This is not the student’s fault: install kcat and grade again.");
        assertThat(fault(programs.get(Task.INSERT)))
                .startsWith("This machine has no Python: neither python3 nor python is on the PATH.");
    }

    @Test
    void runsCommandLinesOfKlabYaml() throws IOException {
        write("v2/MonTopic.java", "package v2; " + mainClass("MonTopic", "System.out.println(args[0]);"));
        write("note.txt", "note");
        write(
                "klab.yaml",
                "tasks:\n  topic: {run: \"java v2.MonTopic un\"}\n  insert: {run: \"cat note.txt && ls usagers-2022.csv\"}\n");

        Map<Task, Program> programs = buildAll();

        assertThat(run(programs.get(Task.TOPIC)).output().text()).isEqualTo("un\n");
        ProgramRun insert = run(programs.get(Task.INSERT));
        assertThat(insert.output().text()).isEqualTo("noteusagers-2022.csv\n");
        assertThat(insert.command()).isEqualTo("cat note.txt && ls usagers-2022.csv");
    }

    @Test
    void runsAScriptByItsPathThoughNobodyMadeItExecutable() throws IOException {
        assumeTrue(python().isPresent(), "this machine has no python3");
        write(
                "mes scripts/envoi.py",
                "#!/usr/bin/env python3\r\nimport os, sys\r\nprint(sys.argv[1], os.environ['LAB'])\r\n");
        write("klab.yaml", "tasks: {producer: {run: \"'./mes scripts/envoi.py' trois\"}}");
        Path interpreter = Files.writeString(
                temporary.resolve("python-of-the-lab"),
                "#!/bin/sh\nLAB=yes exec " + python().orElseThrow() + " \"$@\"\n");
        assertThat(interpreter.toFile().setExecutable(true)).isTrue();
        toolchain = new Toolchain(cache, toolchain.javaHome(), Optional.of(interpreter), PATH, true);

        ProgramRun run = run(build(Task.PRODUCER));

        assertThat(run.errors().text()).isEmpty();
        assertThat(run.output().text()).isEqualTo("trois yes\n");
    }

    @Test
    void runsPythonBesideItsModulesWithUnbufferedOutput() throws IOException {
        assumeTrue(python().isPresent(), "this machine has no python3");
        write("exo2/usagers.py", "NAME = 'été'");
        write("exo2/producer.py", "import time, usagers\nprint(usagers.NAME)\ntime.sleep(60)");
        write("README.md", "");
        Program program = build(Task.PRODUCER);

        try (RunningProgram running = start((Program.Ready) program)) {
            await().dontCatchUncaughtExceptions()
                    .atMost(Duration.ofSeconds(15))
                    .until(() -> running.output().equals("été\n"));
            assertThat(running.end(ProgramRun.State.STOPPED).command()).isEqualTo("python3 exo2/producer.py");
        }
    }

    @Test
    void givesTablesOfPythonRoom() throws IOException {
        assumeTrue(python().isPresent(), "this machine has no python3");
        write("producer.py", "import shutil\nprint(shutil.get_terminal_size().columns)\n");

        assertThat(run(build(Task.PRODUCER)).output().text()).isEqualTo("250\n");
    }

    @Test
    void showsASyntaxErrorAsPythonDoes() throws IOException {
        assumeTrue(python().isPresent(), "this machine has no python3");
        write("topic.py", "def f(:\n  pass\n");
        write("producer.py", "print('fine')\n");

        Map<Task, Program> programs = buildAll();

        ProgramRun topic = ((Program.Absent) programs.get(Task.TOPIC)).run();
        assertThat(topic.state()).isEqualTo(ProgramRun.State.NOT_BUILT);
        assertThat(topic.diagnosis().get(0)).isEqualTo("  File \"topic.py\", line 1");
        assertThat(topic.diagnosis()).last().asString().startsWith("SyntaxError: ");
        assertThat(run(programs.get(Task.PRODUCER)).output().text()).isEqualTo("fine\n");
    }

    @Test
    void neverFetchesPythonLibrariesOffline() throws IOException {
        toolchain = new Toolchain(temporary.resolve("empty"), toolchain.javaHome(), Optional.empty(), PATH, true);
        assumeTrue(new Commands(PATH).find("python3").isPresent(), "this machine has no python3");
        write("topic.py", "print(1)");

        assertThat(fault(build(Task.TOPIC)))
                .startsWith(
                        "The lab’s Python environment is not installed yet, and KLAB_OFFLINE=1 forbids to download.");
        assertThat(progress).isEmpty();
    }

    @Test
    void refusesAnInterpreterThatIsNone() throws IOException {
        toolchain = new Toolchain(cache, toolchain.javaHome(), Optional.of(Path.of("/nulle/part")), PATH, true);
        write("topic.py", "print(1)");

        assertThat(fault(build(Task.TOPIC)))
                .startsWith("KLAB_PYTHON names “/nulle/part”, which is no executable program.");
    }

    @Test
    void saysWhatIsMissingAndWhatIsAmbiguous() throws IOException {
        write("a/topic.sh", "true");
        write("b/topic.sh", "true");
        write("Producteur.java", mainClass("Producteur", ""));
        write("connector.json", "{}");

        Map<Task, Program> programs = buildAll();

        ProgramRun topic = ((Program.Absent) programs.get(Task.TOPIC)).run();
        assertThat(topic.state()).isEqualTo(ProgramRun.State.AMBIGUOUS);
        assertThat(topic.diagnosis()).containsExactly("a/topic.sh", "b/topic.sh");
        ProgramRun producer = ((Program.Absent) programs.get(Task.PRODUCER)).run();
        assertThat(producer.state()).isEqualTo(ProgramRun.State.MISSING);
        assertThat(producer.diagnosis()).containsExactly("Producer.java", "producer.py", "producer.sh");
        assertThat(Catalogue.in(Language.FRENCH).say(producer.hints().get(0)))
                .isEqualTo(
                        "Producteur.java ressemble au programme attendu. Renommez-le (par exemple en Producer.java),"
                                + " ou indiquez dans klab.yaml la commande qui le lance (sous tasks, puis producer, puis run).");
        assertThat(programs.get(Task.CONNECTOR))
                .isEqualTo(new Program.ConnectorFile(Task.CONNECTOR, folder.resolve("connector.json")));
    }

    private static Optional<Path> python() {
        return new Commands(PATH).find("python3");
    }

    private static String mainClass(String name, String body) {
        return "public class " + name + " { public static void main(String[] args) { " + body + " } }\n";
    }

    private String fault(Program program) {
        return Catalogue.in(Language.ENGLISH).say(((Program.Blocked) program).fault());
    }

    private Program build(Task task) {
        return buildAll().get(task);
    }

    private Map<Task, Program> buildAll() {
        return new ProgramBuilder(
                        toolchain, Sandboxes.of(toolchain).choose(Optional.of(SandboxKind.NONE)), progress::add)
                .build(Submissions.open(folder, temporary), temporary.resolve("build-" + ++builds));
    }

    private ProgramRun run(Program program) {
        try (RunningProgram running = start((Program.Ready) program)) {
            await().dontCatchUncaughtExceptions()
                    .pollInterval(Duration.ofMillis(10))
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> !running.isAlive());
            return running.end(ProgramRun.State.TIME_LIMIT);
        }
    }

    private RunningProgram start(Program.Ready program) {
        try {
            Path csv = Files.writeString(temporary.resolve("rows.csv"), "\"Num_Acc\";\"grav\"\n");
            return new LocalProgramRunner(
                            toolchain,
                            ProgramLimits.DEFAULT,
                            Sandboxes.of(toolchain).choose(Optional.of(SandboxKind.NONE)),
                            temporary.resolve("scratch"))
                    .start(program, NOWHERE, csv);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
