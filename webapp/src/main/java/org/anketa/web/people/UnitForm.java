package org.anketa.web.people;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.anketa.people.Unit;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.web.page.AddressValues;
import org.anketa.web.page.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What a form says of a unit, as it was typed.
 *
 * @param english the name; blank where it is given in Russian only
 * @param russian likewise
 * @param parent the id of the unit it belongs to; empty at the top
 */
public record UnitForm(String english, String russian, String parent) {

    static UnitForm empty(@Nullable UUID parent) {
        return new UnitForm("", "", parent == null ? "" : parent.toString());
    }

    /** The form as it shows a unit; a name that serves both languages stands in the reader's. */
    static UnitForm of(Unit unit, Locale language) {
        Map<String, String> names = unit.name().byLanguage();
        String any = names.getOrDefault("", "");
        boolean russian = language.getLanguage().equals("ru");
        return new UnitForm(
                names.getOrDefault("en", russian ? "" : any),
                names.getOrDefault("ru", russian ? any : ""),
                unit.parentId() == null ? "" : unit.parentId().toString());
    }

    static UnitForm sent(Fields fields) {
        return new UnitForm(fields.typed("name-en"), fields.typed("name-ru"), fields.typed("parent"));
    }

    LocalizedText name() {
        return LocalizedText.of(english, russian);
    }

    /** @throws Refusal if it is no id */
    @Nullable
    UUID parentId() {
        return parent.isBlank()
                ? null
                : AddressValues.findId(parent)
                        .orElseThrow(() -> new Refusal(Message.of(UnitForm.class, "unit.parent.unknown")));
    }
}
