package io.kafkalab.exercises.services;

/**
 * A service of the lab did not answer the grader as it should: a fault of the lab, or of what was done to it, to be told
 * apart by whoever asked.
 */
public final class ServiceFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServiceFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
