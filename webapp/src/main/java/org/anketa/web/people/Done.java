package org.anketa.web.people;

import java.util.Set;

/** What an address says was done; anything else it says is nothing. */
final class Done {

    private static final Set<String> KNOWN =
            Set.of("unit-added", "unit-changed", "unit-removed", "person-added", "person-changed", "left", "returned");

    private Done() {}

    /** The key of the words for it; empty if nothing was done. */
    static String of(String said) {
        return KNOWN.contains(said) ? "done." + said : "";
    }
}
