package io.kafkalab.grader.options;

import io.kafkalab.text.Language;
import java.util.List;
import java.util.Map;

/** Resolves the language of a command: {@code --lang}, else {@code KLAB_LANG}, else French. */
public final class Languages {
    private static final List<Language> ALL = List.of(Language.values());

    private Languages() {}

    /**
     * The language asked for.
     *
     * @throws UsageProblem if klab does not speak it
     */
    public static Language resolve(List<String> arguments, Map<String, String> environment) {
        return Setting.of("--lang", flag(arguments), "KLAB_LANG", environment).choice(ALL, Language::code);
    }

    /** Whether a language was asked for at all. */
    public static boolean isGiven(List<String> arguments, Map<String, String> environment) {
        return Setting.of("--lang", flag(arguments), "KLAB_LANG", environment)
                .value()
                .isPresent();
    }

    /** The language asked for, or French where that is no language; for telling that it is none. */
    public static Language guess(List<String> arguments, Map<String, String> environment) {
        String asked = Setting.of("--lang", flag(arguments), "KLAB_LANG", environment)
                .value()
                .orElse("");
        return asked.startsWith(Language.ENGLISH.code()) ? Language.ENGLISH : Language.FRENCH;
    }

    /** Read before the command line is parsed, so that even its problems are told in that language. */
    private static String flag(List<String> arguments) {
        String flag = null;
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).startsWith("--lang=")) {
                flag = arguments.get(i).substring("--lang=".length());
            } else if (arguments.get(i).equals("--lang") && i + 1 < arguments.size()) {
                flag = arguments.get(i + 1);
            }
        }
        return flag;
    }
}
