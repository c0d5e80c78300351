/**
 * The reports: each is a writer over the results, into the folder of {@code --out}.
 *
 * <pre>
 * Results  --ResultsJson--> results.json     --JunitXml--> submissions/ID/junit.xml
 * Evidence --SubmissionFiles--> submissions/ID/evidence.json, TASK.out.txt, TASK.err.txt
 * </pre>
 *
 * <p>No writer knows a lab. Nothing here holds a host name, an absolute path or a local time.
 */
package io.kafkalab.grader.report;
