import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.Date;
import java.util.List;
import org.bson.Document;

public class Insert {
    public static void main(String[] args) {
        try (MongoClient mongo = MongoClients.create(System.getenv("MONGODB_URI"));
                ClientSession session = mongo.startSession()) {
            MongoCollection<Document> test = mongo.getDatabase("defaultdb").getCollection("test");
            session.withTransaction(() -> test.insertMany(session, List.of(new Document("usager", 1)
                    .append("grav", 2)
                    .append("date", new Date())
                    .append("lieu", new Document("commune", "Rennes").append("dep", "35")))));
            System.out.println(test.countDocuments() + " document(s)");
        }
    }
}
