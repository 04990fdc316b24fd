package org.anketa.vocabulary;

import java.util.Optional;
import org.anketa.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a controlled list.
 *
 * @param id unique in its list; stored in records, so it never changes
 * @param label what a reader sees
 * @param broaderId the id of the wider term in the same list; {@code null} at the top
 */
public record Term(String id, LocalizedText label, @Nullable String broaderId) {

    public Term {
        if (!id.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("The id of a term is lower-case words joined by underscores: " + id);
        }
        if (label.isBlank()) {
            throw new IllegalArgumentException("A term needs a label: " + id);
        }
    }

    public Optional<String> findBroaderId() {
        return Optional.ofNullable(broaderId);
    }
}
