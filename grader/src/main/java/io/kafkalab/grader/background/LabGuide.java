package io.kafkalab.grader.background;

import io.kafkalab.exercises.program.Commands;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.shared.LabState;
import io.kafkalab.lab.shared.LabUser;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one needs to know of the lab in the background to use it. */
public final class LabGuide {
    private static final String TOPIC = "test";

    private final LabState state;
    private final Commands machine;

    private LabGuide(LabState state, Commands machine) {
        this.state = state;
        this.machine = machine;
    }

    /**
     * A guide to a lab.
     *
     * @param environment the user's variables: commands that are not on the {@code PATH} are not advised
     */
    public static LabGuide to(LabState state, Path cache, Map<String, String> environment) {
        return new LabGuide(state, new Commands(environment.getOrDefault("PATH", "")));
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

    /** The addresses of the services, each with a name. */
    public Map<String, String> addresses() {
        LabAddresses at = state.addresses();
        return Map.of("Kafka", at.bootstrapServers(), "MongoDB", at.mongoUri(), "Kafka Connect", at.connectUrl());
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
        String kafka = at.bootstrapServers();
        List<Look> looks = new ArrayList<>();
        if (machine.find("kcat").isPresent()) {
            looks.add(new Look(Text.of("background.look.topics"), "kcat -b " + kafka + " -L"));
            looks.add(new Look(
                    Text.of("background.look.messages"),
                    "kcat -b " + kafka + " -t " + TOPIC + " -C -e -f '%p:%o  %k  %s\\n'"));
        } else {
            kafkaTools().ifPresent(tools -> {
                looks.add(new Look(
                        Text.of("background.look.topics"),
                        tools + "kafka-topics.sh --bootstrap-server " + kafka + " --describe"));
                looks.add(new Look(
                        Text.of("background.look.messages"),
                        tools + "kafka-console-consumer.sh --bootstrap-server " + kafka + " --topic " + TOPIC
                                + " --from-beginning --property print.partition=true --property print.key=true"));
            });
        }
        looks.add(new Look(Text.of("background.look.documents"), "mongosh " + quoted(at.mongoUri())));
        looks.add(new Look(
                Text.of("background.look.connectors"),
                "curl -s " + quoted(at.connectUrl() + "/connectors?expand=status")));
        looks.add(new Look(Text.of("background.look.plugins"), "curl -s " + at.connectUrl() + "/connector-plugins"));
        return looks;
    }

    /** What stands before the name of one of Kafka's tools. */
    private Optional<String> kafkaTools() {
        return machine.find("kafka-topics.sh").map(found -> "");
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
