package org.anketa.people;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which persons to list.
 *
 * @param unitId only those of the unit and of units below it; {@code null}: all
 * @param words in the spelling of {@link Spelling#plain}; a person has all of them
 * @param activeOnly without those who have left
 */
record PersonFilter(@Nullable UUID unitId, List<String> words, boolean activeOnly) {

    /** More words make no search narrower. */
    private static final int MOST_WORDS = 12;

    static PersonFilter of(@Nullable UUID unitId, String words, boolean activeOnly) {
        List<String> wanted = new ArrayList<>();
        for (String word : Spelling.plain(words).split(" ", MOST_WORDS + 1)) {
            if (!word.isEmpty() && wanted.size() < MOST_WORDS) {
                wanted.add(word);
            }
        }
        return new PersonFilter(unitId, List.copyOf(wanted), activeOnly);
    }
}
