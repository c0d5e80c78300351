package io.kafkalab.exercises.services;

import java.util.regex.Pattern;

/** Takes names and passwords out of what services tell, before anybody keeps or shows it. */
final class Secrets {
    private static final String HIDDEN = "***";

    /**
     * Up to the last @ of a line: who does not encode a password may have any character in it. The statement's own
     * placeholders are no secret, and worth seeing.
     */
    private static final Pattern LOGIN = Pattern.compile("(mongodb(?:\\+srv)?://)(?!<\\w+>:<\\w+>@).*@");

    /** As MongoDB's driver tells whom it could not log in. */
    private static final Pattern USER = Pattern.compile("(userName=')[^']*'");

    private static final Pattern NAME = Pattern.compile("password|secret|credential|token", Pattern.CASE_INSENSITIVE);

    private Secrets() {}

    /** A text without the logins of the MongoDB URIs in it. */
    static String hidden(String text) {
        String unnamed = USER.matcher(text).replaceAll("$1" + HIDDEN + "'");
        return LOGIN.matcher(unnamed).replaceAll("$1" + HIDDEN + "@");
    }

    /** The value of a setting, hidden if its name says that it is secret. */
    static String hidden(String setting, String value) {
        return NAME.matcher(setting).find() ? HIDDEN : hidden(value);
    }
}
