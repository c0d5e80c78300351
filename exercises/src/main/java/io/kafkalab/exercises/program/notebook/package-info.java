/**
 * From cells of a notebook to a Python program that runs them as Jupyter would.
 *
 * <pre>
 * NotebookCell --PythonCell (lines of IPython: StatementStarts, LineMagic, CellMagic)--> Python, commands of the shell, notes
 * cells, klab/python/notebook.py --NotebookProgram--> the text of a program
 * </pre>
 *
 * <p>Pure functions of text; nothing is run here.
 */
package io.kafkalab.exercises.program.notebook;
