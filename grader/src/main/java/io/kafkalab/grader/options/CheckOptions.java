package io.kafkalab.grader.options;

import io.kafkalab.exercises.Exercise;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which running services are to be looked at, and for what.
 *
 * @param lab the services
 * @param exercises which exercises
 * @param dataset the CSV that the lab was done with, if not the published one
 * @param out the folder for reports
 */
public record CheckOptions(LabSettings lab, Set<Exercise> exercises, Optional<Path> dataset, Optional<Path> out) {

    /** The flags as they were given; each but {@code kafka} null where it was not. */
    public record Flags(String kafka, String mongodb, String connect, String exercise, String dataset, String out) {}

    private static final Pattern HOST_PORT = Pattern.compile("[^\\s:/,]+:\\d{1,5}(,[^\\s:/,]+:\\d{1,5})*");
    private static final Pattern MONGODB = Pattern.compile("mongodb(\\+srv)?://\\S+");
    private static final Pattern HTTP = Pattern.compile("https?://[^\\s/]+/?");

    /**
     * Resolves the flags.
     *
     * @throws UsageProblem if a value has not the form that it must have
     */
    public static CheckOptions resolve(Flags flags, Map<String, String> environment) {
        String mongoUri = address("--mongodb", flags.mongodb(), MONGODB, "mongodb://HOST:PORT");
        LabAddresses addresses = new LabAddresses(
                address("--kafka", flags.kafka(), HOST_PORT, "HOST:PORT"),
                mongoUri,
                address("--connect", flags.connect(), HTTP, "http://HOST:PORT").replaceFirst("/$", ""),
                mongoUri);
        return new CheckOptions(
                new LabOptions(environment).attached(addresses),
                GradeOptions.exercises(flags.exercise()),
                Setting.of("--dataset", flags.dataset()).file(),
                Setting.of("--out", flags.out()).path());
    }

    /** The address; blank if it was not given. */
    private static String address(String flag, String given, Pattern form, String example) {
        if (given == null) {
            return "";
        }
        if (!form.matcher(given).matches()) {
            // What stands before an @ may be a password.
            throw new UsageProblem(Text.of("usage.address", flag, given.replaceFirst("(?s).*@", "***@"), example));
        }
        return given;
    }
}
