/**
 * What was handed in: the paths of a command line become submissions, each with an id of its own, before any is graded.
 *
 * <pre>
 * PATH... --Shape (by names alone)--> Found, one for each submission --Identities--> HandIn (id, name, source, path)
 * </pre>
 *
 * <p>What a folder or archive is, by the first rule that fits what is at its top (clutter such as {@code .DS_Store} left
 * out):
 *
 * <ol>
 *   <li>names that Moodle gave ({@code Full name_ID_assignsubmission_file}): a bulk download, a submission for each;
 *   <li>{@code klab.yaml}, {@code pom.xml}, {@code build.gradle}, {@code src}, or a program named after a task: one
 *       submission;
 *   <li>a notebook, and nothing gradable in any folder or archive beside it: one submission;
 *   <li>a single folder and no archive: whatever that folder is;
 *   <li>neither folders nor archives: one submission;
 *   <li>folders that hold programs or notebooks and are all named as parts of one work ({@code exercise1}, {@code tp2-kafka},
 *       {@code python}, see {@link io.kafkalab.grader.intake.Parts}), or no program and no archive at all and every folder
 *       named so: one submission;
 *   <li>else a class: each folder and each archive is a submission, also one that is empty or broken; among a few, one that
 *       is a bulk download stands for all in it.
 * </ol>
 *
 * <p>Ids are Moodle's own where it named the folders, whatever students write; else what {@code klab.yaml} claims, else the
 * name of the folder or archive. They depend on what was handed in alone, never on the order of grading.
 */
package io.kafkalab.grader.intake;
