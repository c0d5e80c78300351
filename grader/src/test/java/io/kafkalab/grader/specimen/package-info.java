/**
 * Grades what students hand in, right and wrong, and holds every verdict against the one it must get: the test of the
 * whole, on the real lab, by the real command line.
 */
package io.kafkalab.grader.specimen;
