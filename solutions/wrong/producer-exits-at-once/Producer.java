public class Producer {
    public static void main(String[] args) {
        System.exit(0);
    }
}
