package io.kafkalab.exercises.evidence;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes evidence that an older klab wrote into that of the next version, step by step up to this klab's. A change of the
 * format that old files do not follow adds its step here, and a file of the old version to the tests.
 */
final class Migrations {

    /** The first makes version 2 of version 1, and so on. */
    private static final List<UnaryOperator<ObjectNode>> STEPS = List.of(Migrations::from1);

    private Migrations() {}

    /** Whether files of that version can be read. */
    static boolean know(int version) {
        return version >= 1 && version <= Evidence.VERSION;
    }

    /** The evidence as this klab would have written it. */
    static ObjectNode upToDate(ObjectNode evidence, int version) {
        ObjectNode migrated = evidence;
        for (UnaryOperator<ObjectNode> step : STEPS.subList(version - 1, STEPS.size())) {
            migrated = step.apply(migrated);
        }
        return migrated.put("version", Evidence.VERSION);
    }

    /** Version 1 did not say whose evidence it is, which is no loss: its folder does. */
    private static ObjectNode from1(ObjectNode evidence) {
        return evidence;
    }
}
