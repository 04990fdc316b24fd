package org.anketa.analysis;

import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** An analysis that broke by its own fault: nothing that the reader gave was wrong. */
public final class PluginFailure extends Refusal {

    private static final long serialVersionUID = 1L;

    PluginFailure(Declaration<?> declaration, String plugin, Throwable cause) {
        super(
                Message.of(PluginFailure.class, "analysis.failed", "title", declaration.title(), "plugin", plugin),
                cause);
    }
}
