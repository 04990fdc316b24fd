package org.anketa.fieldwork.data;

import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Message;
import org.anketa.shared.Text;

/** The words of this package as labels, which are kept in all languages. */
final class Words {

    private Words() {}

    static LocalizedText say(String key, Object... namesAndValues) {
        return label(Message.of(Words.class, key, namesAndValues));
    }

    static LocalizedText label(Text text) {
        return LocalizedText.of(text.in(Languages.ENGLISH), text.in(Languages.RUSSIAN));
    }
}
