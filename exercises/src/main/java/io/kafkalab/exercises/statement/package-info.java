/**
 * The statement of the lab, in each language: what students are asked, with what is graded and for how many points.
 *
 * <pre>
 * klab/statement/LANG/*.md --Passage--> its title and its text
 * Passage, Rubric (points), Catalogue (titles of checks) --Statement--> Markdown: all, an exercise, a task
 * </pre>
 *
 * <p>Its only source; terminal, HTML report and starters show what comes from here.
 */
package io.kafkalab.exercises.statement;
