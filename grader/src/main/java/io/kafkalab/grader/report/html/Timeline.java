package io.kafkalab.grader.report.html;

import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.ProgramEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When which program ran, as a drawing in units of its own view box; between two programs the lab is looked at and made
 * ready for the next.
 *
 * @param bars one for each program, in the order in which they started
 * @param ticks times below them
 * @param seconds from the start of the first to the end of the last, in seconds
 */
record Timeline(List<Bar> bars, List<Tick> ticks, double seconds) {

    static final int WIDTH = 720;
    static final int LEFT = 92;
    static final int ROW = 24;
    private static final int RIGHT_MARGIN = 78;
    private static final int FEWEST_TICKS = 4;
    private static final double NARROWEST = 2;

    /**
     * One program.
     *
     * @param task its task
     * @param y its upper edge
     * @param cpuWidth the part of the width that stands for its CPU time
     * @param started when it started, in seconds since the first did
     * @param seconds how long it ran
     * @param cpu its CPU time, in seconds
     */
    record Bar(
            String task,
            int y,
            double x,
            double width,
            double cpuWidth,
            double started,
            double seconds,
            double cpu,
            boolean stopped) {}

    /** A time on the axis. */
    record Tick(String label, double x) {}

    int base() {
        return bars.size() * ROW + 4;
    }

    int height() {
        return base() + 20;
    }

    /** The timeline of a run; empty for evidence that does not say when programs started. */
    static Optional<Timeline> of(Evidence evidence) {
        List<ProgramEvidence> programs = evidence.tasks().stream()
                .filter(ProgramEvidence.class::isInstance)
                .map(ProgramEvidence.class::cast)
                .filter(program -> program.run().started() && program.run().startedAt() > 0)
                .sorted(Comparator.comparingLong(program -> program.run().startedAt()))
                .toList();
        if (programs.isEmpty()) {
            return Optional.empty();
        }
        long start = programs.get(0).run().startedAt();
        long millis = programs.stream()
                .mapToLong(program -> program.run().startedAt() + program.run().millis() - start)
                .max()
                .orElseThrow();
        double unit = (double) (WIDTH - LEFT - RIGHT_MARGIN) / Math.max(1, millis);
        List<Bar> bars = new ArrayList<>();
        for (ProgramEvidence program : programs) {
            ProgramRun run = program.run();
            double width = Math.max(NARROWEST, run.millis() * unit);
            bars.add(new Bar(
                    program.task().id(),
                    bars.size() * ROW,
                    LEFT + (run.startedAt() - start) * unit,
                    width,
                    Math.min(width, run.cpuMillis() * unit),
                    (run.startedAt() - start) / 1000.0,
                    run.millis() / 1000.0,
                    run.cpuMillis() / 1000.0,
                    run.state() == ProgramRun.State.STOPPED));
        }
        return Optional.of(new Timeline(bars, ticks(millis, unit), millis / 1000.0));
    }

    private static List<Tick> ticks(long millis, double unit) {
        long gap = 1000;
        for (long candidate : new long[] {1, 2, 5, 10, 20, 30, 60, 120, 300, 600}) {
            gap = candidate * 1000;
            if (millis / gap < 2 * FEWEST_TICKS) {
                break;
            }
        }
        List<Tick> ticks = new ArrayList<>();
        for (long time = 0; time <= millis; time += gap) {
            ticks.add(new Tick(time / 1000 + " s", LEFT + time * unit));
        }
        return ticks;
    }
}
