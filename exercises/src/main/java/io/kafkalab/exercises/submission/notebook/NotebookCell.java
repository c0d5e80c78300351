package io.kafkalab.exercises.submission.notebook;

/**
 * A code cell of a notebook.
 *
 * @param number its place among the code cells, from 1 on
 * @param source what is written in it, as IPython reads it
 */
public record NotebookCell(int number, String source) {}
