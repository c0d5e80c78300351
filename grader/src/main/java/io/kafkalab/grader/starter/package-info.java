/**
 * What {@code klab init} makes: a folder with the statement and a program to write for each task.
 *
 * <pre>
 * StarterLanguage (which files), klab/starter/* (templates), Statement, Catalogue --Starter--> path and text of each file
 * files --NewFolder: beside, then in place--> DIR
 * klab's own jars and poms --KlabArtifacts--> Maven's LocalRepository        for Java, whose project runs under mvn verify
 * </pre>
 */
package io.kafkalab.grader.starter;
