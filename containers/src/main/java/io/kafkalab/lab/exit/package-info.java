/** What is owed when the JVM ends before its time, by Ctrl-C or a signal. */
package io.kafkalab.lab.exit;
