package org.anketa.web.analysis.needs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anketa.analysis.Figure;
import org.anketa.shared.Text;

/**
 * One chart of needs: the analysis that draws it, and what it asks.
 *
 * @param id unique on its page
 * @param options of the analysis, as they would be typed
 * @param kinds the kinds of figures that show it, the best first
 */
public record NeedsPanel(
        String id, Text title, String analysis, Map<String, List<String>> options, List<Figure.Kind> kinds) {

    public NeedsPanel {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        kinds = List.copyOf(kinds);
    }
}
