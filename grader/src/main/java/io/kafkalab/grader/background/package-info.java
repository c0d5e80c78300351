/**
 * How people use the lab that stays up in the background.
 *
 * <pre>
 * LabState --LabGuide--> addresses, exports for a shell, commands to look around --> package terminal
 * </pre>
 */
package io.kafkalab.grader.background;
