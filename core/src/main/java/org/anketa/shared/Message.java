package org.anketa.shared;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A text of the product itself, kept as key and values and put into words when the reader's language is known.
 *
 * @param anchor a class beside the bundle: its package holds {@code messages.properties} (English) and
 *     {@code messages_ru.properties}
 * @param key the bundle's key
 * @param values what the template's placeholders stand for: numbers, strings or {@link Text}s, by name
 */
public record Message(Class<?> anchor, String key, Map<String, Object> values) implements Text {

    public Message {
        values = Map.copyOf(values);
    }

    /**
     * A message with its values as pairs: name, value, name, value…
     *
     * @throws IllegalArgumentException if the pairs are not pairs
     */
    public static Message of(Class<?> anchor, String key, Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("Names and values must come in pairs");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Message(anchor, key, values);
    }

    /**
     * The message in words.
     *
     * @throws java.util.MissingResourceException if the bundle lacks the key: a defect of the package, not of input
     */
    @Override
    public String in(Locale locale) {
        return Bundles.template(anchor, key, locale).fill(values, locale);
    }

    /** The keys that the anchor's bundle itself has in a language of the product; none where the file is missing. */
    public static Set<String> listKeys(Class<?> anchor, Locale language) {
        return Bundles.keys(anchor, language);
    }

    /** Whether the anchor's bundle has the key in every language of the product. */
    public boolean isTranslated() {
        return Languages.ALL.stream()
                .allMatch(language -> listKeys(anchor, language).contains(key));
    }
}
