package io.kafkalab.grader.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Moodle calls a student's or team's folder or file in a bulk download, which it alone writes:
 * {@code Full name_ID_assignsubmission_file}, with a trailing {@code _} until Moodle 4.0 and a file's own name after that
 * where students have no folders. {@code ID} is that of the participant in this assignment, or of a team; students
 * without a team share a folder without any.
 *
 * @param whole the name as it is
 * @param prefix all up to and including {@code assignsubmission_file}
 * @param name the student or team, as Moodle shows it
 * @param id the participant or team
 * @param onlineText whether it holds text typed into Moodle rather than files
 * @param rest the student's own file name, without folders for students; else empty
 */
public record MoodleName(
        String whole, String prefix, String name, Optional<String> id, boolean onlineText, String rest) {

    /**
     * The first id counts: Moodle takes underscores out of names, so whatever looks like a further one was written by a
     * student, into the name of a file.
     */
    private static final Pattern NAMED = Pattern.compile(
            "((?<name>(?:(?!_assignsubmission_).)*?)(?:_(?<id>\\d{1,18}))?_assignsubmission_(?<plugin>file|onlinetext))"
                    + "(?:_(?<rest>.*))?",
            Pattern.DOTALL);

    /** The parts of a name; empty if Moodle did not make it. */
    public static Optional<MoodleName> of(String name) {
        Matcher matcher = NAMED.matcher(name);
        return matcher.matches() && !matcher.group("name").isEmpty()
                ? Optional.of(new MoodleName(
                        name,
                        matcher.group(1),
                        matcher.group("name"),
                        Optional.ofNullable(matcher.group("id")),
                        matcher.group("plugin").equals("onlinetext"),
                        Optional.ofNullable(matcher.group("rest")).orElse("")))
                : Optional.empty();
    }

    /** The id of its submission: the participant's, else the name that all without a team share. */
    String claim() {
        return id.orElse(name);
    }

    /** How people call them; one whom Moodle hides has a name only together with the number. */
    String shown() {
        boolean hidden = id.isPresent() && !name.strip().contains(" ");
        return hidden ? name.strip() + " " + id.get() : name;
    }
}
