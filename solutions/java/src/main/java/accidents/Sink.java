package accidents;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;

/** Exercise 2.3: sends the next rows of the CSV to the topic, and stores what comes through it in MongoDB. */
public final class Sink {
    private static final int ALREADY_SENT = 3;
    private static final int NEW_ROWS = 10;

    public static void main(String[] args) throws IOException, ExecutionException, InterruptedException {
        Producer.send(Usager.read(ALREADY_SENT, NEW_ROWS));
        try (var mongo = MongoClients.create(Services.MONGODB)) {
            var collection = mongo.getDatabase("defaultdb").getCollection("usagers-reels");
            Consumer.readForEver(message -> store(message, collection));
        }
    }

    /** A message's place in the topic is its document's id, so reading it again does not store it twice. */
    private static void store(ConsumerRecord<String, String> message, MongoCollection<Document> collection) {
        var id = message.partition() + "-" + message.offset();
        var document = new Document("_id", id)
                .append("Num_Acc", message.key())
                .append("grav", Integer.valueOf(message.value().strip()));
        collection.replaceOne(Filters.eq(id), document, new ReplaceOptions().upsert(true));
        System.out.println("Stored " + document.toJson());
    }

    private Sink() {}
}
