import com.mongodb.client.MongoClients;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;

public class Insert {
    public static void main(String[] args) {
        try (var client = MongoClients.create(System.getenv("MONGODB_URI"))) {
            var database = client.getDatabase("defaultdb");
            database.getCollection("test").deleteMany(new Document());
            var document = BsonDocument.parse("{usager: NumberLong(1), grav: NumberInt(2)}");
            var answer = database.runCommand(new Document("insert", "test").append("documents", List.of(document)));
            System.out.println(answer.toJson());
        }
    }
}
