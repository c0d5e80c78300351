package io.kafkalab.grader.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Where Maven keeps its artifacts on this machine, found as Maven does: {@code -Dmaven.repo.local} in its options, else
 * {@code localRepository} of the user's settings, else {@code ~/.m2/repository}.
 */
final class LocalRepository {
    private static final Pattern OPTION = Pattern.compile("-Dmaven\\.repo\\.local=(?:\"([^\"]+)\"|'([^']+)'|(\\S+))");
    private static final Pattern PLACE = Pattern.compile("\\$\\{(env\\.)?([\\w.]+)}");

    private LocalRepository() {}

    /** The folder, which may not be there yet. */
    static Path of(Map<String, String> environment, Path home) {
        return Stream.of("MAVEN_ARGS", "MAVEN_OPTS")
                .flatMap(name -> option(environment.getOrDefault(name, "")).stream())
                .findFirst()
                .or(() -> fromSettings(home.resolve(".m2/settings.xml"), environment, home))
                .orElse(home.resolve(".m2/repository"))
                .toAbsolutePath()
                .normalize();
    }

    private static Optional<Path> option(String options) {
        Matcher option = OPTION.matcher(options);
        return option.find()
                ? Stream.of(1, 2, 3)
                        .map(option::group)
                        .filter(value -> value != null)
                        .findFirst()
                        .map(Path::of)
                : Optional.empty();
    }

    /** Settings that cannot be read are Maven's to complain of. */
    private static Optional<Path> fromSettings(Path settings, Map<String, String> environment, Path home) {
        if (!Files.isReadable(settings)) {
            return Optional.empty();
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(settings.toFile());
            NodeList found = document.getElementsByTagName("localRepository");
            String text =
                    found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(filled(text, environment, home)));
        } catch (ParserConfigurationException | SAXException | IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String filled(String text, Map<String, String> environment, Path home) {
        return PLACE.matcher(text).replaceAll(place -> {
            String name = place.group(2);
            String value = place.group(1) != null
                    ? environment.get(name)
                    : name.equals("user.home") ? home.toString() : System.getProperty(name);
            return Matcher.quoteReplacement(value == null ? place.group() : value);
        });
    }
}
