package io.kafkalab.grader.report.github;

import io.kafkalab.text.Catalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Keeps as many annotations of each kind as GitHub shows of one step; it drops the rest without a word. */
final class BestOfEachKind {

    static final int SHOWN = 10;

    private static final Comparator<Annotation> BEST_FIRST =
            Comparator.comparing(Annotation::worth).reversed();

    private final Catalogue words;
    private final Map<Annotation.Kind, List<Annotation>> best = new EnumMap<>(Annotation.Kind.class);
    private final Map<Annotation.Kind, Integer> seen = new EnumMap<>(Annotation.Kind.class);

    BestOfEachKind(Catalogue words) {
        this.words = words;
    }

    /** Among annotations of one worth, the ones that came first are kept. */
    void add(Annotation annotation) {
        List<Annotation> kept = best.computeIfAbsent(annotation.kind(), kind -> new ArrayList<>());
        kept.add(annotation);
        kept.sort(BEST_FIRST);
        if (kept.size() > SHOWN) {
            kept.remove(SHOWN);
        }
        seen.merge(annotation.kind(), 1, Integer::sum);
    }

    /** The best first; where some are left out, the last one says how many. */
    List<WorkflowCommand> commands() {
        List<WorkflowCommand> commands = new ArrayList<>();
        best.forEach((kind, kept) -> {
            int all = seen.get(kind);
            List<Annotation> shown = all > SHOWN ? kept.subList(0, SHOWN - 1) : kept;
            shown.forEach(annotation -> commands.add(annotation.command()));
            if (all > SHOWN) {
                commands.add(new WorkflowCommand(
                        kind.name().toLowerCase(Locale.ROOT),
                        Map.of("title", "klab"),
                        words.say("github.more", all - shown.size())));
            }
        });
        return commands;
    }
}
