package org.anketa.plugin;

import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** Says why a plugin doesn't run, in one line. */
final class PluginRefusals {

    private static final int LONGEST_PROBLEM = 300;

    private PluginRefusals() {}

    static Refusal because(String key, Object... namesAndValues) {
        return new Refusal(Message.of(PluginRefusals.class, key, namesAndValues));
    }

    /** What a failure in the plugin's own code says about itself; only its author can make more of it. */
    static String problem(Throwable failure) {
        String said = failure.getMessage();
        String name = failure.getClass().getSimpleName();
        String line = (said == null || said.isBlank() ? name : name + ": " + said)
                .replaceAll("\\s+", " ")
                .strip();
        return line.length() <= LONGEST_PROBLEM ? line : line.substring(0, LONGEST_PROBLEM) + "…";
    }
}
