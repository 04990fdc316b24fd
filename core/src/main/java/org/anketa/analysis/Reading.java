package org.anketa.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anketa.shared.Message;

/** One or two sentences to quote in a report: templates over named values of the result, filled after release. */
public record Reading(List<Phrase> phrases) {

    public static final Reading NONE = new Reading(List.of());

    /**
     * A sentence.
     *
     * @param anchor a class beside the message bundle
     * @param key the bundle's key
     * @param quotes what the template's places refer to, by name
     */
    public record Phrase(Class<?> anchor, String key, Map<String, Quote> quotes) {
        public Phrase {
            quotes = Map.copyOf(quotes);
        }

        Optional<String> in(Result result, Locale locale) {
            Map<String, Object> values = new HashMap<>();
            for (Map.Entry<String, Quote> quote : quotes.entrySet()) {
                Optional<Object> value = quote.getValue().in(result);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                values.put(quote.getKey(), value.get());
            }
            return Optional.of(new Message(anchor, key, values).in(locale));
        }
    }

    public Reading {
        phrases = List.copyOf(phrases);
    }

    public static Reading of(Phrase... phrases) {
        return new Reading(List.of(phrases));
    }

    /** The sentences in words; a sentence that refers to a hidden or undefined number is left out whole. */
    public String in(Result result, Locale locale) {
        List<String> sentences = new ArrayList<>();
        for (Phrase phrase : phrases) {
            phrase.in(result, locale).ifPresent(sentences::add);
        }
        return String.join(" ", sentences);
    }
}
