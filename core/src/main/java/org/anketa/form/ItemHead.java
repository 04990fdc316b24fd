package org.anketa.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anketa.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What every item has.
 *
 * @param name unique in its form; answers and expressions name the item so
 * @param label the question's wording or the group's title; may be empty where none is shown
 * @param hint help below the label; may be empty
 * @param relevant an expression; {@code null}: always asked
 * @param appearance words that say how it is shown, as in XLSForm
 * @param extra attributes that forms don't use themselves and keep for the programs that do; {@code consent} names the
 *     answer by which one consents, see {@code org.anketa.fieldwork}
 */
public record ItemHead(
        String name,
        LocalizedText label,
        LocalizedText hint,
        @Nullable String relevant,
        List<String> appearance,
        Map<String, String> extra) {

    private static final Set<String> PAGES = Set.of("page", "field-list");

    public ItemHead {
        appearance = List.copyOf(appearance);
        extra = Ordered.copy(extra);
    }

    /** A head with nothing but a name and a label. */
    public static ItemHead of(String name, LocalizedText label) {
        return new ItemHead(name, label, LocalizedText.EMPTY, null, List.of(), Map.of());
    }

    /** Whether the group is one page. */
    public boolean isPage() {
        return appearance.stream().anyMatch(PAGES::contains);
    }

    ItemHead renamed(String newName, LocalizedText newLabel) {
        return new ItemHead(newName, newLabel, hint, relevant, appearance, extra);
    }
}
