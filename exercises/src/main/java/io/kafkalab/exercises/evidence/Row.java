package io.kafkalab.exercises.evidence;

/**
 * What the exercises use of a row of the CSV.
 *
 * @param accident the column {@code Num_Acc}
 * @param severity the column {@code grav}, as it stands in the file: {@code -1} has a leading space there
 */
public record Row(String accident, String severity) {}
