package org.anketa.fieldwork;

import java.util.LinkedHashMap;
import java.util.Map;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A title as it is stored.
 *
 * @param any serves every language; {@code null}, as the others, if there is none
 */
record StoredTitle(
        @Nullable String english,
        @Nullable String russian,
        @Nullable String any) {

    /** The title without blank parts; in another language than the product's it serves every language. */
    static StoredTitle of(LocalizedText title) {
        String english = written(title.byLanguage().get("en"));
        String russian = written(title.byLanguage().get("ru"));
        String any = written(title.byLanguage().get(""));
        boolean foreign = english == null && russian == null && any == null;
        return new StoredTitle(english, russian, foreign ? written(title.in(Languages.ENGLISH)) : any);
    }

    private static @Nullable String written(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    LocalizedText text() {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        if (english != null) {
            byLanguage.put("en", english);
        }
        if (russian != null) {
            byLanguage.put("ru", russian);
        }
        if (any != null) {
            byLanguage.put("", any);
        }
        return new LocalizedText(byLanguage);
    }
}
