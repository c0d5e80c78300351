/**
 * A class of submissions: how many at once, on which workers, and what is left to do after an interruption.
 *
 * <pre>
 * options, machine --JobCount--> N         options, journal --Resumption--> the terms, and which submissions are done
 * HandIn... --Batch: N workers, each takes the next--> graded one by one, by whoever is told to
 * </pre>
 *
 * <p>Nothing here knows a lab or how a submission is graded.
 */
package io.kafkalab.grader.batch;
