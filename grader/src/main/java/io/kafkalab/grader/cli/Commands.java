package io.kafkalab.grader.cli;

import picocli.CommandLine;

/** Makes the commands, each with the call that it answers. */
final class Commands implements CommandLine.IFactory {

    private final Invocation invocation;

    Commands(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == GradeCommand.class) {
            return type.cast(new GradeCommand(invocation));
        } else if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(invocation));
        } else if (type == RejudgeCommand.class) {
            return type.cast(new RejudgeCommand(invocation));
        } else if (type == LabUpCommand.class) {
            return type.cast(new LabUpCommand(invocation));
        } else if (type == LabDownCommand.class) {
            return type.cast(new LabDownCommand(invocation));
        } else if (type == LabStatusCommand.class) {
            return type.cast(new LabStatusCommand(invocation));
        } else if (type == WatchCommand.class) {
            return type.cast(new WatchCommand(invocation));
        } else if (type == HintCommand.class) {
            return type.cast(new HintCommand(invocation));
        } else if (type == EvidenceCommand.class) {
            return type.cast(new EvidenceCommand(invocation));
        } else if (type == DoctorCommand.class) {
            return type.cast(new DoctorCommand(invocation));
        } else if (type == InitCommand.class) {
            return type.cast(new InitCommand(invocation));
        } else if (type == StatementCommand.class) {
            return type.cast(new StatementCommand(invocation));
        } else if (type == VersionSentences.class) {
            return type.cast(new VersionSentences(invocation.words()));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
