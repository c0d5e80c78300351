public class Producer {
    private static final String KAFKA = System.getenv().getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "kafka:9092");

    public static void main(String[] args) throws Exception {
        throw new UnsupportedOperationException("TODO: producer");
    }
}
