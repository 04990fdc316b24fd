package org.anketa.control;

import java.util.Map;

/**
 * What a command sends.
 *
 * @param language in which a refusal is told
 */
record Order(String language, Map<String, String> arguments) {

    Order {
        arguments = Map.copyOf(arguments);
    }
}
