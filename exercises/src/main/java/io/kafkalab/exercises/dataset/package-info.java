/**
 * The CSV of road accidents that a run gives to its programs: made from a seed in the format of the real file, or taken
 * from a given file and shuffled by the seed.
 */
package io.kafkalab.exercises.dataset;
