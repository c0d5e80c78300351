/**
 * The way to a lab for a program that has no network.
 *
 * <pre>
 * LabAddresses --Way.to--> Endpoints: what the program connects to, by name and port, and the socket that leads there
 *              --OuterRelay--> Unix sockets in a folder, each carried to the lab; closed with the program
 * </pre>
 */
package io.kafkalab.exercises.program.sandbox.lab;
