/**
 * What a grading has done, on disk before anything else happens: {@code journal.jsonl}, from which an interrupted grading
 * goes on and from which the results are read.
 *
 * <pre>
 * Entry (Begun, LabKnown, Done, Finished) --Journal--> JournalFile: one checked line each, on disk before it returns
 * after a crash: JournalFile --whole lines; a torn last one is cut off--> Journal --> what is done --> Iterable of results
 * </pre>
 */
package io.kafkalab.grader.journal;
