/**
 * What the user asked for, as validated records, resolved once: a flag, else an environment variable, else the default.
 *
 * <pre>
 * flags (strings), environment --> Setting --> GradeOptions, LabSettings (typed)        or UsageProblem
 * </pre>
 *
 * <p>A value that is not allowed is refused with those that are; none is ever ignored or corrected. No type of the
 * command-line library is seen here.
 */
package io.kafkalab.grader.options;
