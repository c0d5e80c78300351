package io.kafkalab.grader.result;

import java.math.BigDecimal;
import java.util.List;

/** A result that is like another but for what is set here. */
public final class Altered {
    private String id;
    private String name;
    private String source;
    private Status status;
    private BigDecimal points;
    private final BigDecimal maxPoints;
    private final Long seed;
    private double seconds;
    private String message;
    private List<ProgramResult> programs;
    private List<CheckOutcome> checks;

    private Altered(SubmissionResult result) {
        id = result.id();
        name = result.name();
        source = result.source();
        status = result.status();
        points = result.points();
        maxPoints = result.maxPoints();
        seed = result.seed();
        seconds = result.seconds();
        message = result.message();
        programs = result.programs();
        checks = result.checks();
    }

    /** Begins with all as it is. */
    public static Altered of(SubmissionResult result) {
        return new Altered(result);
    }

    public Altered id(String id) {
        this.id = id;
        return this;
    }

    public Altered name(String name) {
        this.name = name;
        return this;
    }

    public Altered source(String source) {
        this.source = source;
        return this;
    }

    public Altered status(Status status) {
        this.status = status;
        return this;
    }

    public Altered points(BigDecimal points) {
        this.points = points;
        return this;
    }

    public Altered seconds(double seconds) {
        this.seconds = seconds;
        return this;
    }

    public Altered message(String message) {
        this.message = message;
        return this;
    }

    public Altered programs(List<ProgramResult> programs) {
        this.programs = programs;
        return this;
    }

    public Altered checks(List<CheckOutcome> checks) {
        this.checks = checks;
        return this;
    }

    /** The result. */
    public SubmissionResult result() {
        return new SubmissionResult(
                id, name, source, status, points, maxPoints, seed, seconds, message, programs, checks);
    }
}
