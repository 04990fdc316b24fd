package org.anketa.plugins.descriptives;

import org.anketa.dataset.Variable;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** How many groups can be told of side by side. */
final class GroupLimit {

    private static final int MOST = 500;

    private GroupLimit() {}

    /** @throws Refusal if the grouping variable, where there is one, has too many categories */
    static void check(@Nullable Variable groups) {
        if (groups != null && groups.categories().size() > MOST) {
            throw new Refusal(Labels.say(
                    "groups.many",
                    "variable",
                    groups.name(),
                    "count",
                    (double) groups.categories().size(),
                    "most",
                    (double) MOST));
        }
    }
}
