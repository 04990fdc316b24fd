package org.anketa.shared;

import java.util.Locale;

/**
 * Something to read that can be shown in any of the product's languages. Results, labels and refusals hold texts, not
 * strings, so one result serves readers of either language.
 */
public sealed interface Text permits LocalizedText, Message, CountedText {

    /** The text for a reader of the locale's language; never null. */
    String in(Locale locale);
}
