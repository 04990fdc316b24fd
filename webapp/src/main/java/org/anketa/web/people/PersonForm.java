package org.anketa.web.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.anketa.people.PersonDetails;
import org.anketa.shared.Languages;
import org.anketa.web.page.AddressValues;
import org.anketa.web.page.Choice;
import org.anketa.web.page.Fields;
import org.anketa.web.page.View;
import org.jspecify.annotations.Nullable;

/** What a form says of a person, as it was typed; a language that isn't known is empty. */
public record PersonForm(
        String unit, String name, String post, String number, String email, String phone, String language) {

    /** No unit has this id, so the service says what is wrong. */
    private static final UUID NO_UNIT = new UUID(0, 0);

    static PersonForm empty(@Nullable UUID unit) {
        return new PersonForm(unit == null ? "" : unit.toString(), "", "", "", "", "", "");
    }

    static PersonForm of(PersonDetails details) {
        return new PersonForm(
                details.unitId().toString(),
                details.name(),
                details.post(),
                orEmpty(details.number()),
                details.email(),
                details.phone(),
                orEmpty(details.language()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static PersonForm sent(Fields fields) {
        return new PersonForm(
                fields.typed("unit"),
                fields.typed("name"),
                fields.typed("post"),
                fields.typed("number"),
                fields.typed("email"),
                fields.typed("phone"),
                fields.typed("language"));
    }

    PersonDetails details() {
        return new PersonDetails(
                AddressValues.findId(unit).orElse(NO_UNIT), name, post, number, email, phone, language);
    }

    /** The languages to choose from. */
    public List<Choice> languages(View view) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", view.say("language.unknown"), language.isEmpty()));
        for (Locale known : Languages.ALL) {
            String code = known.getLanguage();
            choices.add(new Choice(code, view.say("language." + code), code.equals(language)));
        }
        return choices;
    }
}
