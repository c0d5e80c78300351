import com.mongodb.client.MongoClients;
import org.bson.Document;

public class Insert {
    public static void main(String[] args) {
        try (var mongo = MongoClients.create(System.getenv("MONGODB_URI"))) {
            mongo.getDatabase("test").getCollection("test").insertOne(new Document("usager", 1).append("grav", 2));
        }
    }
}
