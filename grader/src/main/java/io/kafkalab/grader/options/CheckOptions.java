package io.kafkalab.grader.options;

import io.kafkalab.exercises.Exercise;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.text.Text;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which running services are to be looked at, and for what.
 *
 * @param lab the services
 * @param exercises which exercises
 */
public record CheckOptions(LabSettings lab, Set<Exercise> exercises) {

    private static final Pattern HOST_PORT = Pattern.compile("[^\\s:/,]+:\\d{1,5}(,[^\\s:/,]+:\\d{1,5})*");
    private static final Pattern MONGODB = Pattern.compile("mongodb(\\+srv)?://\\S+");
    private static final Pattern HTTP = Pattern.compile("https?://[^\\s/]+/?");

    /**
     * Resolves the flags; each but {@code --kafka} may be null.
     *
     * @throws UsageProblem if an address has not the form that it must have
     */
    public static CheckOptions resolve(
            String kafka, String mongodb, String connect, String exercise, Map<String, String> environment) {
        String mongoUri = address("--mongodb", mongodb, MONGODB, "mongodb://HOST:PORT");
        LabAddresses addresses = new LabAddresses(
                address("--kafka", kafka, HOST_PORT, "HOST:PORT"),
                mongoUri,
                address("--connect", connect, HTTP, "http://HOST:PORT").replaceFirst("/$", ""),
                mongoUri);
        return new CheckOptions(new LabOptions(environment).attached(addresses), GradeOptions.exercises(exercise));
    }

    /** The address; blank if it was not given. */
    private static String address(String flag, String given, Pattern form, String example) {
        if (given == null) {
            return "";
        }
        if (!form.matcher(given).matches()) {
            throw new UsageProblem(Text.of("usage.address", flag, given, example));
        }
        return given;
    }
}
