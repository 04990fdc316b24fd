package org.anketa.web.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.anketa.vocabulary.TermEntry;
import org.jspecify.annotations.Nullable;

/**
 * A term in the tree of its list.
 *
 * @param below the terms directly below it
 * @param first whether nothing stands before it below the same term
 * @param last whether nothing stands behind it there
 */
public record TermNode(TermEntry entry, List<TermNode> below, boolean first, boolean last) {

    /** The terms at the top with everything below them. */
    static List<TermNode> of(List<TermEntry> entries) {
        return below(entries, null);
    }

    private static List<TermNode> below(List<TermEntry> entries, @Nullable String broader) {
        List<TermEntry> siblings = entries.stream()
                .filter(entry -> Objects.equals(entry.term().broaderId(), broader))
                .toList();
        List<TermNode> nodes = new ArrayList<>();
        for (int i = 0; i < siblings.size(); i++) {
            TermEntry entry = siblings.get(i);
            nodes.add(new TermNode(entry, below(entries, entry.id()), i == 0, i == siblings.size() - 1));
        }
        return nodes;
    }

    /** How many terms in use stand below it, at whatever depth. */
    public int narrower() {
        return below.stream()
                .mapToInt(node -> node.narrower() + (node.entry().retired() ? 0 : 1))
                .sum();
    }
}
