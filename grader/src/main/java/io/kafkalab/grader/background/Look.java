package io.kafkalab.grader.background;

import io.kafkalab.text.Text;

/**
 * A command with which one sees something with one's own eyes.
 *
 * @param what what it shows
 * @param command the command, as a shell takes it
 */
public record Look(Text what, String command) {}
