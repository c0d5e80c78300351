package io.kafkalab.grader.intake;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A submission that was found, before ids are settled.
 *
 * @param source the name of what was handed in, which nobody else in its folder has
 * @param path where it is
 * @param claim the id that it would like
 * @param name the student's name, if known
 */
record Found(String source, Path path, String claim, Optional<String> name) {}
