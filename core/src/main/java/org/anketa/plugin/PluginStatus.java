package org.anketa.plugin;

import java.util.List;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * What became of one plugin file.
 *
 * @param id as its manifest names it, or its file's name where that can't be read
 * @param version as its manifest says; empty where that can't be read
 * @param description as its manifest says, in the languages that it says it in; may be blank
 * @param file its file's name
 * @param refusal why it doesn't run and what to do; null for one that runs
 * @param contributions what it brings: ids of analyses and formats, kinds of figures in lower case; table readers have
 *     no id; empty for one that doesn't run
 */
public record PluginStatus(
        String id,
        String version,
        LocalizedText description,
        String file,
        PluginOrigin origin,
        @Nullable Text refusal,
        List<String> contributions) {

    public PluginStatus {
        contributions = List.copyOf(contributions);
    }

    public boolean isRunning() {
        return refusal == null;
    }
}
