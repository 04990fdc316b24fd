package org.anketa.people;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.anketa.shared.Languages;
import org.anketa.shared.Message;
import org.anketa.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person and may change. Blanks around the texts are left out, and a blank number or language is none.
 *
 * @param name the full name as the municipality writes it; not blank
 * @param post the position in the unit; may be empty
 * @param number the personnel number, by which a staff list is matched; {@code null} if none, otherwise unique
 * @param email may be empty
 * @param phone may be empty
 * @param language the code of the language in which to address the person; {@code null}: not known
 */
public record PersonDetails(
        UUID unitId,
        String name,
        String post,
        @Nullable String number,
        String email,
        String phone,
        @Nullable String language) {

    private static final int LONGEST = 300;
    private static final int LONGEST_SHORT = 100;

    public PersonDetails {
        name = Spelling.tidy(name);
        post = Spelling.tidy(post);
        number = orNull(number);
        email = Spelling.tidy(email);
        phone = Spelling.tidy(phone);
        language = orNull(language);
    }

    private static @Nullable String orNull(@Nullable String text) {
        String tidy = text == null ? "" : Spelling.tidy(text);
        return tidy.isEmpty() ? null : tidy;
    }

    /** What is wrong with the details in themselves, whatever else is known; empty if nothing is. */
    public Map<PersonField, Text> problems() {
        Map<PersonField, Text> problems = new EnumMap<>(PersonField.class);
        if (name.isEmpty()) {
            problems.put(PersonField.NAME, Message.of(PersonDetails.class, "name.blank"));
        }
        if (!email.isEmpty() && !EmailAddress.isValid(email)) {
            problems.put(PersonField.EMAIL, Message.of(PersonDetails.class, "email.wrong", "text", email));
        }
        if (language != null
                && Languages.ALL.stream().noneMatch(known -> known.getLanguage().equals(language))) {
            problems.put(PersonField.LANGUAGE, Message.of(PersonDetails.class, "language.unknown", "text", language));
        }
        checkLength(problems, PersonField.NAME, name, LONGEST);
        checkLength(problems, PersonField.POST, post, LONGEST);
        checkLength(problems, PersonField.NUMBER, number, LONGEST_SHORT);
        checkLength(problems, PersonField.PHONE, phone, LONGEST_SHORT);
        return problems;
    }

    private static void checkLength(
            Map<PersonField, Text> problems, PersonField field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            problems.put(field, Message.of(PersonDetails.class, "text.long", "longest", longest));
        }
    }
}
