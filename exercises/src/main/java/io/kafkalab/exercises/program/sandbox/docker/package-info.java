/**
 * Programs in containers of their own, by the {@code docker} command.
 *
 * <pre>
 * DockerProvider --Docker: is there an engine, the image, and does it see our files?--> DockerSandbox
 * Job --Container--> docker create ... image bash LAUNCHER COMMAND     --docker start--> Process
 *     --Report--> "started"     --Cgroup--> CPU time, limits met (Counters, Watch)     DockerCell.end: killed, inspected, removed
 * </pre>
 *
 * <p>The image is but a frame: a container sees the machine's own system and tools, read-only, at their own paths, so that
 * no image with klab's tools is needed. What bears the labels of a klab that is gone is removed when the next one starts.
 */
package io.kafkalab.exercises.program.sandbox.docker;
