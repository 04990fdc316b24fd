package org.anketa.web.study.invitation;

import java.util.Locale;
import org.anketa.shared.Message;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person, in the person's language.
 *
 * @param name the full name
 * @param email may be empty
 * @param salutation the name to address the person by
 * @param study the study's title
 * @param regime the id of how the study knows its respondents
 * @param closes the last day in words; {@code null}: none is set
 */
public record Letter(
        Locale language,
        String name,
        String post,
        String unit,
        String email,
        String salutation,
        String study,
        String regime,
        @Nullable String closes,
        String address,
        QrCode code) {

    /** Words in the letter's language. */
    public String say(String key, Object... namesAndValues) {
        return Message.of(Letter.class, key, namesAndValues).in(language);
    }

    /** The address without what people needn't type. */
    public String shownAddress() {
        return address.replaceFirst("^https?://", "");
    }
}
