/**
 * Gradescope's {@code results.json}, in the shape of its autograder specification.
 *
 * <pre>
 * start of a run --Gradescope.begin--> a file that says that it has begun (what a killed run leaves)
 * Results, submission_metadata.json (former score) --Gradescope.write--> GradescopeResults --> results.json
 * </pre>
 *
 * <p>Klab's own {@code results.json} goes to the folder {@code klab} beside it.
 */
package io.kafkalab.grader.report.gradescope;
