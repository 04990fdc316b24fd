package org.anketa.shared;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text given in one or more languages, such as the label of a variable.
 *
 * <p>Keys are lower-case ISO 639-1 codes; the key {@code ""} holds a text that serves every language (a name, a label
 * of a data file whose language nobody told).
 */
public record LocalizedText(Map<String, String> byLanguage) implements Text {

    /** The text without words: no language, an empty string for everybody. */
    public static final LocalizedText EMPTY = of("");

    public LocalizedText {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("A localized text needs at least one language");
        }
        byLanguage = Map.copyOf(byLanguage);
    }

    /** A text that is the same in every language. */
    public static LocalizedText of(String text) {
        return new LocalizedText(Map.of("", text));
    }

    /** A text in the product's two languages. */
    public static LocalizedText of(String english, String russian) {
        return new LocalizedText(Map.of("en", english, "ru", russian));
    }

    /**
     * The text in the locale's language; else the one that serves every language; else English; else the first by
     * language code.
     */
    @Override
    public String in(Locale locale) {
        String exact = byLanguage.get(locale.getLanguage());
        if (exact != null) {
            return exact;
        }
        String common = byLanguage.get("");
        if (common != null) {
            return common;
        }
        return byLanguage.getOrDefault(
                "en", new TreeMap<>(byLanguage).firstEntry().getValue());
    }

    /** Whether there is a text in exactly the locale's language. */
    public boolean isIn(Locale locale) {
        return byLanguage.containsKey(locale.getLanguage());
    }

    public boolean isBlank() {
        return byLanguage.values().stream().allMatch(String::isBlank);
    }
}
