package lab;

/** {{say:starter.services}} */
final class Services {
    static final String KAFKA = find("KAFKA_BOOTSTRAP_SERVERS", "kafka:9092");
    static final String MONGODB = find("MONGODB_URI", "mongodb://mongodb-0.mongodb-headless:27017/defaultdb");
    static final String CONNECT = find("CONNECT_URL", "http://kafka-connect:8083");

    /** {{say:starter.mongodb-from-connect}} */
    static final String MONGODB_FROM_CONNECT = find("CONNECT_MONGODB_URI", MONGODB);

    static final String CSV = find("USAGERS_CSV", "usagers-2022.csv");

    private Services() {}

    private static String find(String variable, String otherwise) {
        return System.getenv().getOrDefault(variable, otherwise);
    }
}
