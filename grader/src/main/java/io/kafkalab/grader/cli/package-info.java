/**
 * The commands: each turns its flags into options, has the work done, shows the result, and ends with an exit code.
 *
 * <pre>
 * arguments --Cli--> GradeCommand, WatchCommand, LabUpCommand...: one for each command --> exit code
 * anything thrown --Problems--> a sentence, and an exit code
 * </pre>
 *
 * <p>Types of picocli stay in this package. All sentences of the help are messages with keys {@code help.}.
 */
package io.kafkalab.grader.cli;
