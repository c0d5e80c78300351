package io.kafkalab.lab.mongo.standin;

import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** The version that the stand-in says it is: MongoDB 6.0, which all current drivers talk to. */
final class StandInVersion implements MongoVersion {

    @Override
    public List<Integer> getVersionArray() {
        return List.of(6, 0, 0, 0);
    }

    @Override
    public String toVersionString() {
        return "6.0.0";
    }

    @Override
    public int getWireVersion() {
        return 17;
    }

    /** The answer to {@code getParameter}, whatever is asked: clients look for these. */
    static Document parameters() {
        Document parameters = new Document("featureCompatibilityVersion", new Document("version", "6.0"))
                .append("enableTestCommands", false);
        Utils.markOkay(parameters);
        return parameters;
    }
}
