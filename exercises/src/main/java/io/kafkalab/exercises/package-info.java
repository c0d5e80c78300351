/**
 * The three exercises of the lab: their tasks, and the checks that grade them.
 *
 * <pre>
 * submission --load--> programs --run, against a lab (scenario)--> evidence --checks (suite)--> verdicts --rubric--> grade
 * </pre>
 *
 * <p>The packages stand in that order, and data flows one way: {@code submission}, {@code program}, {@code dataset},
 * {@code scenario} (needs a lab), {@code evidence} (plain data), {@code suite} (JUnit, pure functions of evidence),
 * {@code judge}, {@code rubric}. What collects evidence never judges; what judges never sees a lab.
 *
 * <p>Scenarios see the lab through {@code services}; suites see evidence through {@code reading}, and explain failures by
 * {@code diagnosis}. Apart from the flow, {@code statement} says what is asked. {@code verify} is the whole flow under
 * {@code mvn verify}.
 */
package io.kafkalab.exercises;
