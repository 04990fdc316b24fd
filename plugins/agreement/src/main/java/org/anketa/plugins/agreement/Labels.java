package org.anketa.plugins.agreement;

import org.anketa.analysis.Table.Column;
import org.anketa.shared.Message;
import org.anketa.shared.NumberStyle;
import org.anketa.shared.Text;

/** The words of this plugin. */
final class Labels {

    private Labels() {}

    static Message say(String key, Object... namesAndValues) {
        return Message.of(Labels.class, key, namesAndValues);
    }

    /** A column whose head is the message {@code agreement.column.<id>}. */
    static Column column(String id, NumberStyle style) {
        return Column.of(id, say("agreement.column." + id), style);
    }

    /** The columns {@code low} and {@code high} under the head "95% interval". */
    static Column end(String id, double confidence) {
        return column(id, NumberStyle.THOUSANDTHS).under(say("interval", "level", level(confidence)));
    }

    /** The confidence level as a percentage without its sign: 95. */
    static Text level(double confidence) {
        return say("level", "level", 100 * confidence);
    }
}
