/**
 * What happens while submissions are graded, as a stream for programs: {@code --json}.
 *
 * <pre>
 * FlowListener calls --EventStream--> Event (a record for each kind) --EventLines--> a JSON object a line
 *                         '--> the next listener
 * </pre>
 *
 * <p>The shape is documented in {@code docs/events.md}, which a test holds to the records.
 */
package io.kafkalab.grader.events;
