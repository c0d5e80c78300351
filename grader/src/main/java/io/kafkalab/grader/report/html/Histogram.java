package io.kafkalab.grader.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The distribution of grades as a drawing, in units of its own view box.
 *
 * @param bars one for each range of grades, from low to high
 * @param lines how many submissions each horizontal line stands for
 */
record Histogram(List<Bar> bars, List<Line> lines) {

    static final int WIDTH = 720;
    static final int HEIGHT = 200;
    static final int LEFT = 30;
    static final int TOP = 18;
    static final int BASE = 172;

    private static final int MOST_BARS = 25;

    /**
     * The grades from one bound, up to but not with the next; the last bar is of the full grade alone.
     *
     * @param from the lower bound
     * @param to the upper bound; the same as the lower one for the full grade
     * @param count how many submissions
     * @param last whether it is the bar of the full grade
     */
    record Bar(int from, int to, int count, double x, double y, double width, double height, boolean last) {
        String middle() {
            return coordinate(x + width / 2);
        }
    }

    /** A horizontal line of the grid. */
    record Line(int count, double y) {}

    /**
     * Draws grades.
     *
     * @param grades any number of them, none above {@code most}
     * @param most the full grade
     */
    static Histogram of(double[] grades, double most) {
        int step = Math.max(1, (int) Math.ceil(most / MOST_BARS));
        int full = Math.max(1, (int) Math.ceil(most / step));
        int[] counts = new int[full + 1];
        for (double grade : grades) {
            counts[grade >= most ? full : Math.max(0, Math.min(full - 1, (int) Math.floor(grade / step)))]++;
        }
        int highest = 1;
        for (int count : counts) {
            highest = Math.max(highest, count);
        }
        int gap = gap(highest);
        int top = (highest + gap - 1) / gap * gap;
        List<Bar> bars = new ArrayList<>();
        double width = (double) (WIDTH - LEFT) / counts.length;
        for (int i = 0; i < counts.length; i++) {
            double height = (double) (BASE - TOP) * counts[i] / top;
            bars.add(new Bar(
                    i == full ? (int) Math.ceil(most) : i * step,
                    Math.min((i + 1) * step, (int) Math.ceil(most)),
                    counts[i],
                    LEFT + i * width + width * 0.08,
                    BASE - height,
                    width * 0.84,
                    height,
                    i == full));
        }
        List<Line> lines = new ArrayList<>();
        for (int count = 0; count <= top; count += gap) {
            lines.add(new Line(count, BASE - (double) (BASE - TOP) * count / top));
        }
        return new Histogram(bars, lines);
    }

    /** About four lines, at a round number of submissions each. */
    private static int gap(int highest) {
        int power = 1;
        while (true) {
            for (int factor : new int[] {1, 2, 5}) {
                if (power * factor * 5 >= highest) {
                    return power * factor;
                }
            }
            power *= 10;
        }
    }

    /** A number as SVG has them. */
    static String coordinate(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
