package org.anketa.plugins.relations;

import org.anketa.shared.Message;
import org.anketa.shared.Text;

/** The words of one crosstab, which name its variables and, where it is a layer, the layer. */
final class CrossLabels {

    private CrossLabels() {}

    /** A title: what is shown, of which variables, in which layer. */
    static Text title(CrossCounts counts, String what) {
        Message title = Labels.say(
                "crosstab.table",
                "what",
                Labels.say(what),
                "rows",
                counts.rows().label(),
                "columns",
                counts.columns().label());
        return inLayer(counts, title);
    }

    /** A label of a statistic; its template may name {@code rows} and {@code columns}. */
    static Text statistic(CrossCounts counts, String id) {
        return inLayer(
                counts,
                Labels.say(
                        "statistic." + id,
                        "rows",
                        counts.rows().label(),
                        "columns",
                        counts.columns().label()));
    }

    /** The text with the layer's label before it. */
    static Text inLayer(CrossCounts counts, Text text) {
        return counts.isLayer() ? Labels.say("crosstab.layered", "part", counts.part(), "text", text) : text;
    }
}
