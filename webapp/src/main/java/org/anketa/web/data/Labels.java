package org.anketa.web.data;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.anketa.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Changes labels in the language of whoever changes them. */
final class Labels {

    private Labels() {}

    /**
     * The label after somebody typed another text: in that language if the label has languages, else for everybody.
     *
     * @param fallback what stands for a label where there is none: the name, or the value
     * @return null where there is no label
     */
    static @Nullable LocalizedText changed(LocalizedText before, String fallback, String typed, Locale language) {
        String text = typed.strip();
        if (text.isEmpty() || text.equals(fallback)) {
            return null;
        }
        if (text.equals(before.in(language))) {
            return before;
        }
        if (before.byLanguage().containsKey("")) {
            return LocalizedText.of(text);
        }
        Map<String, String> byLanguage = new HashMap<>(before.byLanguage());
        byLanguage.put(language.getLanguage(), text);
        return new LocalizedText(byLanguage);
    }
}
