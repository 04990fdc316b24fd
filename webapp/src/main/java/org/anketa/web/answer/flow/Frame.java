package org.anketa.web.answer.flow;

import java.util.List;
import java.util.Locale;
import org.anketa.form.Form;
import org.anketa.web.page.Preferences;

/**
 * What all pages of one sitting have in common.
 *
 * @param address where the pages are, from the application's root: the pages of the form below it by their names, the
 *     product's own below {@code /-/}
 * @param study its title
 * @param simulated whether the study's data are made up
 * @param language of the form's texts
 * @param languages in which the form can be read here
 * @param person who is interviewed; empty for the others
 * @param out where an interviewer or a librarian goes back to; empty for respondents
 */
public record Frame(
        Kind kind,
        String address,
        String study,
        boolean simulated,
        Locale language,
        List<Locale> languages,
        String person,
        String out) {

    /** For whom the pages are. */
    public enum Kind {
        RESPONDENT,
        INTERVIEW,
        PREVIEW
    }

    public Frame {
        languages = List.copyOf(languages);
    }

    /** The languages that the form and the product share; the form's own first one where there is none. */
    public static List<Locale> languagesOf(Form form) {
        List<Locale> shared = form.languages().stream()
                .flatMap(code -> Preferences.findLanguage(code).stream())
                .toList();
        return shared.isEmpty() ? List.of(Locale.forLanguageTag(form.defaultLanguage())) : shared;
    }

    /** The language in which a reader sees the form. */
    public static Locale languageFor(Form form, Locale reader) {
        List<Locale> languages = languagesOf(form);
        Locale usual = Locale.forLanguageTag(form.defaultLanguage());
        if (languages.contains(reader)) {
            return reader;
        }
        return languages.contains(usual) ? usual : languages.get(0);
    }

    /** The same at another address. */
    public Frame at(String other) {
        return new Frame(kind, other, study, simulated, language, languages, person, out);
    }

    public boolean isInterview() {
        return kind == Kind.INTERVIEW;
    }

    public boolean isPreview() {
        return kind == Kind.PREVIEW;
    }

    public boolean isRespondent() {
        return kind == Kind.RESPONDENT;
    }

    /** The address of a page of the form. */
    public String page(String name) {
        return address + "/" + name;
    }

    /** The address of a page of the product's own: review, later, thanks. */
    public String own(String name) {
        return address + "/-/" + name;
    }
}
