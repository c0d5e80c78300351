/** The absence of a sandbox: a program is a process like ours, in a copy of its files, found and ended with all its children. */
package io.kafkalab.exercises.program.sandbox.none;
