package org.anketa.plugin;

import org.anketa.shared.Refusal;
import org.pf4j.DefaultVersionManager;
import org.pf4j.VersionManager;

/** The interface that plugins are written against, as a number that they can ask for. */
final class PluginApi {

    /** Grows when the interface grows: {@code Plugin-Requires} in a plugin's manifest refers to it. */
    static final String VERSION = "1.0.0";

    private PluginApi() {}

    /** Whether it is a semantic version: three numbers, and perhaps a label such as {@code -beta.1}. */
    static boolean isVersion(String text) {
        try {
            return versions().compareVersions(text, text) == 0;
        } catch (RuntimeException malformed) {
            return false;
        }
    }

    /**
     * Throws a {@link Refusal} if the interface isn't what a plugin asks for.
     *
     * @param requires a version stands for itself and all that follow; otherwise a range such as
     *     {@code >=1.0.0 & <2.0.0}; empty for any
     */
    static void check(String requires) {
        if (requires.isEmpty()) {
            return;
        }
        boolean serves;
        try {
            serves = versions().checkVersionConstraint(VERSION, isVersion(requires) ? ">=" + requires : requires);
        } catch (RuntimeException malformed) {
            throw PluginRefusals.because("plugin.badRequirement", "requires", requires);
        }
        if (!serves) {
            throw PluginRefusals.because("plugin.otherApi", "requires", requires, "api", VERSION);
        }
    }

    private static VersionManager versions() {
        return new DefaultVersionManager();
    }
}
