/**
 * Programs in namespaces of their own, by bubblewrap: no daemon, no image, no right of root.
 *
 * <pre>
 * Job --View--> what it may see, bound read-only where it is     --Confinement--> bwrap ... bash LAUNCHER COMMAND
 *     --WorkingFolder, OuterRelay--> its files, its sockets      --Keeper--> Process --Watch--> limits met
 * LAUNCHER (inside): copies the files, starts the relay, says "started", runs the program, writes its CPU time
 * </pre>
 *
 * <p>Where klab runs as root, bwrap is started twice: the outer one, as root, only makes what is needed reachable for
 * another user, as whom the inner one confines: the kernel does not limit root's processes.
 */
package io.kafkalab.exercises.program.sandbox.bubblewrap;
