/**
 * The reports: each is a writer over the results, into the folder of {@code --out}.
 *
 * <pre>
 * as soon as a submission is done:
 *     Evidence --SubmissionFiles--> submissions/ID/evidence.json.gz, TASK.out.txt, TASK.err.txt
 *     SubmissionResult --JunitXml--> submissions/ID/junit.xml
 * at the end:
 *     Results --each Report (ResultsJson, ...), see package all--> results.json, ...
 * </pre>
 *
 * <p>No writer knows a lab. Nothing here holds a host name, an absolute path or a local time.
 */
package io.kafkalab.grader.report;
