package org.anketa.web.answer.flow;

import java.util.Locale;
import org.anketa.web.answer.posted.Tampered;

/** The languages that a page's switch offers. */
final class PageLanguage {

    private PageLanguage() {}

    /**
     * The language of that code.
     *
     * @throws Tampered if the form can't be read in it
     */
    static Locale of(String code, Frame frame) {
        return frame.languages().stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst()
                .orElseThrow(Tampered::page);
    }
}
