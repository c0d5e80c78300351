import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

public class Insert {
    public static void main(String[] args) {
        try (MongoClient mongo = MongoClients.create(System.getenv("MONGODB_URI"))) {
            MongoCollection<Document> test = mongo.getDatabase("defaultdb").getCollection("test");
            Document document = new Document("usager", 1).append("grav", 2);
            test.insertOne(document);
            System.out.println("Inséré : " + test.find(document).first());
            // Nettoyage
            test.deleteOne(document);
        }
    }
}
