/** The rubric: how many points each check earns, as an instructor may edit it, and the grade that verdicts make. */
package io.kafkalab.exercises.rubric;
