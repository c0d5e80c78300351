/**
 * The versions that klab tells of itself, and names in the projects that it makes.
 *
 * <pre>
 * the parent's pom --build--> klab/versions.properties --Versions--> klab --version, the journal, starters
 * </pre>
 */
package io.kafkalab.grader.versions;
