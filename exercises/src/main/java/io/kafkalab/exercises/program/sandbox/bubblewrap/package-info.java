/**
 * Programs in namespaces of their own, by bubblewrap: no daemon, no image, no right of root.
 *
 * <pre>
 * Job --Room (package inside)--> what it sees, its files, its sockets
 *     --Confinement--> bwrap ... bash LAUNCHER COMMAND --Keeper--> Process --Watch--> limits met
 * </pre>
 *
 * <p>Where klab runs as root, bwrap is started twice: the outer one, as root, only makes what is needed reachable for
 * another user, as whom the inner one confines: the kernel does not limit root's processes.
 */
package io.kafkalab.exercises.program.sandbox.bubblewrap;
