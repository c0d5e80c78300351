import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

public class Insert {
    public static void main(String[] args) {
        MongoClient client = MongoClients.create(System.getenv("MONGODB_URI"));
        MongoCollection<Document> test = client.getDatabase("defaultdb").getCollection("test");
        test.drop(); // on repart de zéro
        test.insertOne(Document.parse("{\"usager\": 1, \"grav\": 2}"));
        test.find().forEach(document -> System.out.println(document.toJson()));
        client.close();
    }
}
