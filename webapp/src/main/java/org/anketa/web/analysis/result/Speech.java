package org.anketa.web.analysis.result;

import java.util.Locale;
import org.anketa.shared.Message;
import org.anketa.shared.NumberStyle;
import org.anketa.shared.Text;

/** Puts things into the words of one language. */
record Speech(Locale language) {

    /** Words of this package. */
    String say(String key, Object... namesAndValues) {
        return Message.of(Speech.class, key, namesAndValues).in(language);
    }

    String say(Text text) {
        return text.in(language);
    }

    String number(NumberStyle style, double value) {
        return style.format(value, language);
    }
}
