package io.kafkalab.grader.background;

import io.kafkalab.exercises.program.Commands;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.shared.LabState;
import io.kafkalab.lab.shared.LabUser;
import io.kafkalab.text.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one needs to know of the lab in the background to use it. */
public final class LabGuide {
    private static final String TOPIC = "test";

    private static final String KCAT = "kcat";
    private static final String KAFKA_TOPICS = "kafka-topics.sh";

    private final LabState state;
    private final Commands machine;
    private final Path tools;

    private LabGuide(LabState state, Commands machine, Path tools) {
        this.state = state;
        this.machine = machine;
        this.tools = tools;
    }

    /**
     * A guide to a lab.
     *
     * @param cache klab's cache folder, which may hold Kafka's tools
     * @param environment the user's variables: a command that is not on the {@code PATH} gives way to one that is there
     */
    public static LabGuide to(LabState state, Path cache, Map<String, String> environment) {
        return new LabGuide(state, machine(environment), tools(cache));
    }

    /** Whether this machine has nothing of its own to look into Kafka with. */
    public static boolean needsTools(Map<String, String> environment) {
        return machine(environment).find(KCAT).isEmpty()
                && machine(environment).find(KAFKA_TOPICS).isEmpty();
    }

    /** Where klab keeps Kafka's tools for people who have none. */
    public static Path tools(Path cache) {
        return cache.resolve("tools");
    }

    private static Commands machine(Map<String, String> environment) {
        return new Commands(environment.getOrDefault("PATH", ""));
    }

    /** Whether all its services are well. */
    public boolean isWell() {
        return state.faults().isEmpty();
    }

    /** What it is. */
    public Text headline() {
        return Text.of(
                "background.up",
                state.backend().label(),
                state.versions().kafka(),
                state.versions().connect(),
                state.versions().mongodb());
    }

    /** A sentence for each service that is not well. */
    public List<Text> faults() {
        return state.faults();
    }

    /** Who has it, and when it ends. */
    public Text use() {
        return state.user().map(LabGuide::usedBy).orElseGet(() -> Text.of("background.free", said(state.left())));
    }

    /** The addresses of the services, each with a name, in the order in which they are told. */
    public Map<String, String> addresses() {
        LabAddresses at = state.addresses();
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("Kafka", at.bootstrapServers());
        addresses.put("MongoDB", at.mongoUri());
        addresses.put("Kafka Connect", at.connectUrl());
        return addresses;
    }

    /** Where its web interface is, if it has one. */
    public Optional<String> ui() {
        return state.ui();
    }

    /** Lines that give a shell the variables that a program gets. */
    public List<String> exports() {
        List<String> lines = new ArrayList<>();
        state.addresses().variables().forEach((name, value) -> lines.add("export " + name + "=" + quoted(value)));
        return lines;
    }

    /** Commands to look around, those that this machine has. */
    public List<Look> looks() {
        LabAddresses at = state.addresses();
        List<Look> looks = new ArrayList<>(kafkaLooks(at.bootstrapServers()));
        looks.add(new Look(Text.of("background.look.documents"), "mongosh " + quoted(at.mongoUri())));
        looks.add(new Look(
                Text.of("background.look.connectors"),
                "curl -s " + quoted(at.connectUrl() + "/connectors?expand=status")));
        looks.add(new Look(Text.of("background.look.plugins"), "curl -s " + at.connectUrl() + "/connector-plugins"));
        return looks;
    }

    private List<Look> kafkaLooks(String kafka) {
        Text topics = Text.of("background.look.topics");
        Text messages = Text.of("background.look.messages");
        if (machine.find(KCAT).isPresent()) {
            return List.of(
                    new Look(topics, "kcat -b " + kafka + " -L"),
                    new Look(messages, "kcat -b " + kafka + " -t " + TOPIC + " -C -e -f '%p:%o  %k  %s\\n'"));
        }
        return List.of(
                new Look(topics, tool(KAFKA_TOPICS) + " --bootstrap-server " + kafka + " --describe"),
                new Look(
                        messages,
                        tool("kafka-console-consumer.sh") + " --bootstrap-server " + kafka + " --topic " + TOPIC
                                + " --from-beginning --property print.partition=true --property print.key=true"));
    }

    /** One of Kafka's tools: the machine's, else klab's. */
    private String tool(String name) {
        boolean own = machine.find(name).isEmpty() && Files.isExecutable(tools.resolve(name));
        return own ? quoted(tools.resolve(name).toString()) : name;
    }

    private static Text usedBy(LabUser user) {
        LocalTime since =
                user.since().atZone(ZoneId.systemDefault()).toLocalTime().truncatedTo(ChronoUnit.SECONDS);
        return Text.of("background.used", user.command(), user.pid(), since);
    }

    private static Text said(Duration duration) {
        long seconds = duration.toSeconds();
        long minutes = Math.round(seconds / 60.0);
        return seconds < 60 ? Text.of("elapsed.seconds", seconds) : Text.of("elapsed.minutes", minutes);
    }

    private static String quoted(String word) {
        return word.matches("[\\w.:/,@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
