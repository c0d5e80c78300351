package io.kafkalab.grader.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code klab} itself: names its commands. */
@Command(
        name = "klab",
        subcommands = {GradeCommand.class, CheckCommand.class, DoctorCommand.class})
final class KlabCommand {
    @Mixin
    CommonOptions common;
}
