package io.kafkalab.lab.shared;

import io.kafkalab.lab.Lab;
import java.util.Optional;
import java.util.function.Function;

/** Sees that somebody uses the lab without asking for it: by a program or a console of his own. For one thread. */
final class HandUse {
    private final Function<Lab, Optional<?>> look;
    private Lab lab;
    private Optional<?> before = Optional.empty();

    /** @param look what the lab holds, compared by equals; empty if it does not say */
    HandUse(Function<Lab, Optional<?>> look) {
        this.look = look;
    }

    /** Whether anything has changed since it was last asked. */
    boolean seen(Optional<Lab> now) {
        Optional<?> content = now.flatMap(look);
        boolean known = lab != null && now.filter(same -> same == lab).isPresent();
        boolean changed = known && before.isPresent() && content.isPresent() && !content.equals(before);
        lab = now.orElse(null);
        before = content;
        return changed;
    }
}
