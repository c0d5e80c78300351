/**
 * Archives that students hand in, unpacked without trusting them.
 *
 * <pre>
 * .zip | .tar | .tar.gz --ArchiveKind, ArchiveReader--> entries --Unpacker: names, kinds and amounts within bounds--> a folder
 * zip only: ZipEntries (how many), LocalHeaders (no two archives in one), Extents (no entry inside another), ZipNames
 * </pre>
 *
 * <p>What is counted is what comes out, never what a header claims. Archives within archives stay as they are.
 */
package io.kafkalab.exercises.submission.archive;
