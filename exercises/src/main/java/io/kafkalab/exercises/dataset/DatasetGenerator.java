package io.kafkalab.exercises.dataset;

import io.kafkalab.exercises.evidence.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes the CSV of a run from its seed, in the format of the real file of 2022. The same seed and size make the same
 * bytes on every machine: {@link Random} is specified to the bit.
 */
public final class DatasetGenerator {

    /** How many rows the real file has. */
    public static final int REAL_ROWS = 126_662;

    static final String HEADER = "\"Num_Acc\";\"id_usager\";\"id_vehicule\";\"num_veh\";\"place\";\"catu\";\"grav\";"
            + "\"sexe\";\"an_nais\";\"trajet\";\"secu1\";\"secu2\";\"secu3\";\"locp\";\"actp\";\"etatp\"";

    private static final long FIRST_NUMBER = 202_200_000_000L;
    private static final int LAST_ACCIDENT = 99_999;
    private static final int[] USERS_OF_AN_ACCIDENT = {1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 4, 4, 5};

    private final UserGenerator users;
    private final Random random;
    private final int size;
    private final int step;
    private int accident;

    private DatasetGenerator(long seed, int size) {
        this.random = new Random(seed);
        this.users = new UserGenerator(random);
        this.size = size;
        this.accident = 10 + random.nextInt(20_000);
        this.step = Math.max(1, Math.min(9, (LAST_ACCIDENT - accident) / size));
    }

    /**
     * Writes the CSV of a run.
     *
     * @param file where to; replaced if it is there
     * @param seed any number
     * @param size how many rows, 3 to {@value #REAL_ROWS}; {@link Dataset#ROWS} is the usual size of a run
     */
    public static Dataset write(Path file, long seed, int size) {
        if (size < 3 || size > REAL_ROWS) {
            throw new IllegalArgumentException("rows: 3 to " + REAL_ROWS + ", not " + size);
        }
        List<User> users = new DatasetGenerator(seed, size).generate();
        StringBuilder text = new StringBuilder(size * 120).append(HEADER).append('\n');
        List<Row> rows = new ArrayList<>(size);
        for (User user : users) {
            text.append(user.line()).append('\n');
            rows.add(user.row());
        }
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        return new Dataset(seed, file, rows);
    }

    private List<User> generate() {
        List<User> all = new ArrayList<>(size);
        Stream.of(firstThree(), twins()).flatMap(List::stream).limit(size).forEach(all::add);
        while (all.size() < size) {
            String number = nextAccident();
            int people = USERS_OF_AN_ACCIDENT[random.nextInt(USERS_OF_AN_ACCIDENT.length)];
            for (int i = 0; i < people && all.size() < size; i++) {
                all.add(users.next(number, Severity.draw(random)));
            }
        }
        return all;
    }

    private List<User> firstThree() {
        String single = nextAccident();
        String pair = nextAccident();
        while (true) {
            User first = users.next(pair, Severity.draw(random));
            User second = users.next(pair, Severity.draw(random));
            FirstThree three = FirstThree.of(users.next(single, Severity.draw(random)), first, second);
            if (!first.severity().equals(second.severity()) && three.isSafest()) {
                return three.users();
            }
        }
    }

    /** Two of one accident that are equal in what is sent of them: whoever stores one for both loses one, whatever the seed. */
    private List<User> twins() {
        String accident = nextAccident();
        Severity severity = Severity.draw(random);
        return List.of(users.next(accident, severity), users.next(accident, severity));
    }

    private String nextAccident() {
        accident += 1 + random.nextInt(step);
        return Long.toString(FIRST_NUMBER + accident);
    }
}
