package org.anketa.plugins.relations;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.anketa.analysis.Table.Column;
import org.anketa.shared.CountedText;
import org.anketa.shared.Message;
import org.anketa.shared.NumberStyle;
import org.anketa.shared.Text;

/** The words that the results of this plugin share. */
final class Labels {

    private Labels() {}

    /** A message of this plugin, with its values as pairs of name and value. */
    static Message say(String key, Object... namesAndValues) {
        return Message.of(Labels.class, key, namesAndValues);
    }

    /** A message that tells {@code n}, a number of cases, beside its other values; nothing where those are too few. */
    static Text counted(double n, String key, Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>(say(key, namesAndValues).values());
        values.put("n", n);
        return CountedText.of(new Message(Labels.class, key, values), n);
    }

    /** A column whose head is the message {@code column.<id>}. */
    static Column column(String id, NumberStyle style) {
        return Column.of(id, say("column." + id), style);
    }

    /** The columns {@code low} and {@code high} under the head "95% interval". */
    static Column end(String id, NumberStyle style, double confidence) {
        return column(id, style).under(say("interval", "level", level(confidence)));
    }

    /** The confidence level as a percentage without its sign: 95. */
    static Text level(double confidence) {
        return say("level", "level", 100 * confidence);
    }

    /** The id itself, or with underscores before it where data already use it. */
    static String freeId(String wanted, Collection<String> taken) {
        String id = wanted;
        while (taken.contains(id)) {
            id = "_" + id;
        }
        return id;
    }
}
