/**
 * What GitHub shows of a grading: annotations, the summary of a step, and the points of GitHub Classroom.
 *
 * <pre>
 * start --GithubStep--> ::stop-commands:: (nothing that a program prints is a command)
 * Results --StudentView--> Annotations --WorkflowCommand--> standard output, once commands are on again
 *                      --> StepSummary (Markdown) --> $GITHUB_STEP_SUMMARY, summary.md
 *                      --> ClassroomResult (JSON) --> $GITHUB_OUTPUT, classroom.json
 * </pre>
 *
 * <p>Students read all of it, so hidden checks are left out everywhere.
 */
package io.kafkalab.grader.report.github;
