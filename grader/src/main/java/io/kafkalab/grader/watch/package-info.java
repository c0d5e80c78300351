/**
 * {@code klab watch}: grades one's own work again, task by task, each time that a file is saved.
 *
 * <pre>
 * files --Alarm (events or polling), Snapshot--> Saves: one for each save ------\
 * keys --Keyboard--> Press ------------------------------------------------------> Happening --> Session, on one thread
 * rounds --TaskGrading, on a thread of their own--> started, graded, ended ------/                 |
 *                                                                                                   |
 * Session: Submission --Uses--> tasks whose program changed --> Round;  Board (what is new), View --> Display
 * Display: LiveDisplay (Panes, a whole screen with keys) | PlainDisplay (lines)
 * </pre>
 *
 * <p>A save while a round runs ends that round; what it had not done comes after what was saved.
 */
package io.kafkalab.grader.watch;
