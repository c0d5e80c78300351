/** Whose a container is, told by its labels, so that what a killed klab left behind can be known and removed. */
package io.kafkalab.lab.owner;
