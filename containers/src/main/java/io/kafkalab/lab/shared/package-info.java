/**
 * A lab that stays up in the background, for one user after the other.
 *
 * <pre>
 * BackgroundLab.up --HostProcess--> HostMain, a process of its own: Host --HostedLab--> any Lab
 * CACHE/lab/MACHINE/lab.json (HostFiles, HostRecord): which process, and the socket that it listens on
 * SharedLab.lease --Wire: Question, Answer--> HostSession --Leases--> LeasedLab, a Lab as any other
 * </pre>
 *
 * <p>The lease is the connection itself: whoever dies gives it back. The lab is reset, looked at and replaced by the host
 * alone, which has had it from the start; its user asks for that over the connection. The lab is emptied for the next user,
 * not after the last one, so that what a program left can be looked at.
 */
package io.kafkalab.lab.shared;
