package org.anketa.shared;

import java.util.List;
import java.util.Locale;

/** The languages that the product speaks: every message exists in each of them. */
public final class Languages {

    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    public static final List<Locale> ALL = List.of(ENGLISH, RUSSIAN);

    private Languages() {}

    /** The product's language for a reader who prefers these, best first; English when none fits. */
    public static Locale best(Iterable<Locale> preferred) {
        for (Locale wanted : preferred) {
            for (Locale offered : ALL) {
                if (offered.getLanguage().equals(wanted.getLanguage())) {
                    return offered;
                }
            }
        }
        return ENGLISH;
    }
}
