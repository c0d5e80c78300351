/**
 * From a submission to programs that can be started.
 *
 * <pre>
 * Submission --Staging--> a copy --JavaBuild | PythonBuild | ShellBuild (by ProgramBuilder)--> Program for each task
 *                                       ^            ^             ^
 *                              StudentLibraries  PythonHome    ShellTools      made once, kept in klab's cache
 *                              ClassDataArchive                                (of the libraries, and of the compiler)
 * cells of a notebook --NotebookBuild (package notebook)--> a script for PythonBuild or ShellBuild
 * </pre>
 *
 * <p>Nothing of the student runs here: sources are compiled without annotation processors, in the sandbox (Workbench),
 * or within klab where one's own work is run without a sandbox (CompilerHere); a {@code pom.xml} is only read.
 */
package io.kafkalab.exercises.program.build;
