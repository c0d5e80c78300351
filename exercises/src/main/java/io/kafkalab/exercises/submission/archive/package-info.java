/**
 * Archives that students hand in, unpacked without trusting them.
 *
 * <pre>
 * .zip | .tar.gz --ArchiveReader--> entries --Unpacker: names, kinds and amounts within bounds--> a folder
 * </pre>
 *
 * <p>What is counted is what comes out, never what a header claims.
 */
package io.kafkalab.exercises.submission.archive;
