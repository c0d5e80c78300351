import static org.bson.codecs.configuration.CodecRegistries.fromProviders;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.codecs.pojo.PojoCodecProvider;
import org.bson.types.ObjectId;

public class Insert {

    public static class Accident {
        private ObjectId id;
        private int usager;
        private int grav;

        public ObjectId getId() {
            return id;
        }

        public void setId(ObjectId id) {
            this.id = id;
        }

        public int getUsager() {
            return usager;
        }

        public void setUsager(int usager) {
            this.usager = usager;
        }

        public int getGrav() {
            return grav;
        }

        public void setGrav(int grav) {
            this.grav = grav;
        }
    }

    public static void main(String[] args) {
        CodecRegistry registry = fromRegistries(
                MongoClientSettings.getDefaultCodecRegistry(),
                fromProviders(PojoCodecProvider.builder().automatic(true).build()));
        Accident accident = new Accident();
        accident.setUsager(1);
        accident.setGrav(2);
        try (MongoClient mongo = MongoClients.create("mongodb://mongodb-0.mongodb-headless:27017/defaultdb")) {
            mongo.getDatabase("defaultdb")
                    .withCodecRegistry(registry)
                    .getCollection("test", Accident.class)
                    .insertOne(accident);
        }
        System.out.println("Inséré sous l'identifiant " + accident.getId());
    }
}
