import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;

public class Insert {
    public static void main(String[] args) {
        try (var mongo = MongoClients.create(System.getenv("MONGODB_URI"))) {
            var resultat = mongo.getDatabase("defaultdb")
                    .getCollection("test")
                    .updateOne(
                            Filters.eq("_id", "usager-1"),
                            Updates.combine(Updates.setOnInsert("usager", 1L), Updates.setOnInsert("grav", 2.0)),
                            new UpdateOptions().upsert(true));
            System.out.println("Inséré : " + resultat.getUpsertedId());
        }
    }
}
