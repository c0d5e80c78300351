package io.kafkalab.exercises.dataset;

import io.kafkalab.exercises.evidence.Row;
import java.util.List;
import java.util.Random;

/** Makes up people in accidents, in the columns and codes of the real file of 2022. */
final class UserGenerator {
    private static final String[] PLACE = {"1", "1", "1", "1", "1", "2", "2", "3", "4", "5", "7", "8", "9", "10"};
    private static final String[] CATEGORY = {"1", "1", "1", "1", "1", "1", "1", "2", "2", "3"};
    private static final String[] SEX = {"1", "1", "2"};
    private static final String[] JOURNEY = {"0", "1", "2", "3", "4", "5", "5", "5", "5", "9", " -1"};
    private static final String[] BELT = {"1", "1", "1", "1", "1", "2", "2", "8", "0", " -1"};
    private static final String[] GLOVES = {"0", "0", "6", "8", "9", " -1", " -1", " -1"};
    private static final String[] THIRD = {" -1", " -1", " -1", " -1", " -1", "0", "9"};
    private static final String[] WHERE_ON_FOOT = {" -1", " -1", " -1", " -1", "0", "0", "2", "3"};
    private static final String[] DOING_ON_FOOT = {"0", "0", "0", " -1", " -1", "3", "9", "A", "B"};
    private static final String[] COMPANY_ON_FOOT = {" -1", " -1", " -1", " -1", " -1", "1", "2", "3"};

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Random random;
    private final StringBuilder line = new StringBuilder(160);
    private int user;
    private int vehicle;

    UserGenerator(Random random) {
        this.random = random;
        this.user = 900_000 + random.nextInt(90_000);
        this.vehicle = 700_000 + random.nextInt(90_000);
    }

    User next(String accident, Severity severity) {
        user++;
        vehicle += random.nextInt(2);
        String userId = grouped(user);
        String vehicleId = grouped(vehicle);
        String vehicleNumber = random.nextInt(3) == 0 ? "B01" : "A01";
        String place = any(PLACE);
        String category = any(CATEGORY);
        String sex = any(SEX);
        String born = Integer.toString(1930 + random.nextInt(90));
        String[] rest = {
            any(JOURNEY),
            any(BELT),
            any(GLOVES),
            any(THIRD),
            any(WHERE_ON_FOOT),
            any(DOING_ON_FOOT),
            any(COMPANY_ON_FOOT)
        };
        line.setLength(0);
        add(accident)
                .add(userId)
                .add(vehicleId)
                .add(vehicleNumber)
                .add(place)
                .add(category)
                .add(severity.code());
        add(sex).add(born);
        for (String field : rest) {
            add(field);
        }
        line.setLength(line.length() - 1);
        List<String> others = List.of(
                userId,
                vehicleId,
                vehicleNumber,
                place,
                category,
                sex,
                born,
                rest[0].trim(),
                rest[1].trim(),
                rest[2].trim(),
                rest[3].trim(),
                rest[4].trim(),
                rest[5].trim(),
                rest[6].trim());
        return new User(new Row(accident, severity.code()), others, line.toString());
    }

    private UserGenerator add(String field) {
        line.append('"').append(field).append("\";");
        return this;
    }

    private String any(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** A number in groups of three, with no-break spaces between them, as the real file writes its ids. */
    private static String grouped(int number) {
        String digits = Integer.toString(number);
        int thousands = digits.length() - 3;
        return digits.substring(0, thousands) + NO_BREAK_SPACE + digits.substring(thousands);
    }
}
