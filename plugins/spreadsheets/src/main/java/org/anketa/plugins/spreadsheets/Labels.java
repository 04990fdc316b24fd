package org.anketa.plugins.spreadsheets;

import org.anketa.shared.Message;

/** The words of this plugin. */
final class Labels {

    private Labels() {}

    static Message say(String key, Object... namesAndValues) {
        return Message.of(Labels.class, key, namesAndValues);
    }
}
