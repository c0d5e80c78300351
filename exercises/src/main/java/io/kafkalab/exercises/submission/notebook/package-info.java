/**
 * Jupyter notebooks as they are handed in: which cells answer which task.
 *
 * <pre>
 * file.ipynb --Notebook.read--> code cells, each with its marks ("# klab: producer", "# klab: common") --> NotebookCell of a task
 * </pre>
 *
 * <p>What cannot be read is a {@link io.kafkalab.exercises.submission.notebook.NotebookUnreadable} with the reason. Nothing is
 * translated or run here: that is {@code program.notebook}.
 */
package io.kafkalab.exercises.submission.notebook;
