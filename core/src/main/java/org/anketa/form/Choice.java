package org.anketa.form;

import java.util.Map;
import org.anketa.shared.LocalizedText;

/**
 * One answer to choose.
 *
 * @param value what is stored; no spaces
 * @param attributes what choice filters may ask for
 */
public record Choice(String value, LocalizedText label, Map<String, String> attributes) {

    public Choice {
        attributes = Ordered.copy(attributes);
    }
}
