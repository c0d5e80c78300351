package io.kafkalab.lab.reset;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * How MongoDB itself is set: parameters, feature version, replica set, defaults. Programs log in with no name, so MongoDB
 * lets them change all of it. Little of that can be put back by a client, so a lab where it changed is given up.
 */
final class MongoSettings implements Cleaner {
    private static final int COMMAND_NOT_FOUND = 59;
    private static final int NO_CODE = -1;
    private static final String MEMBERS = "members";

    /** Change by themselves. */
    private static final Set<String> NOT_SET =
            Set.of("ok", "$clusterTime", "operationTime", "updateOpTime", "localUpdateWallClockTime");

    private final MongoClient mongo;
    private final Remains remains = new Remains("lab.reset.mongo-settings");
    private final Document first;

    /** Remembers how a MongoDB that nobody has used yet is set. */
    MongoSettings(MongoClient mongo) throws InterruptedException {
        this.mongo = mongo;
        this.first = remains.ask(this::settings);
    }

    @Override
    public void clean() throws InterruptedException {
        remains.ask(this::unlock);
    }

    /**
     * The names of all that is set otherwise than at first.
     *
     * @throws io.kafkalab.lab.LabException if MongoDB does not tell
     */
    Set<String> changed() throws InterruptedException {
        Document now = remains.ask(this::settings);
        return Stream.concat(first.keySet().stream(), now.keySet().stream())
                .filter(name -> !Objects.equals(first.get(name), now.get(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Lets writes go on that {@code fsyncLock} holds up, as often as it was called. One that is not locked refuses. */
    private Optional<Document> unlock() {
        Optional<Document> answer = run(new Document("fsyncUnlock", 1), NO_CODE);
        return answer.filter(MongoSettings::isLockedStill).isPresent() ? unlock() : answer;
    }

    private static boolean isLockedStill(Document unlocked) {
        return unlocked.get("lockCount") instanceof Number times && times.longValue() > 0;
    }

    private Document settings() {
        Document settings = new Document();
        run(new Document("getParameter", "*")).ifPresent(settings::putAll);
        run(new Document("getDefaultRWConcern", 1)).ifPresent(settings::putAll);
        run(new Document("replSetGetConfig", 1))
                .map(answer -> answer.get("config", Document.class))
                .ifPresent(config ->
                        settings.append("replica set", Arrays.asList(config.get("settings"), config.get(MEMBERS))));
        settings.keySet().removeAll(NOT_SET);
        return settings;
    }

    /** The stand-in for a mongod knows none of these commands. */
    private Optional<Document> run(Document command, Integer... further) {
        try {
            return Optional.of(mongo.getDatabase("admin").runCommand(command));
        } catch (MongoCommandException e) {
            if (e.getErrorCode() == COMMAND_NOT_FOUND || Set.of(further).contains(e.getErrorCode())) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
