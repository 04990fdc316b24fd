package org.anketa.web.page;

import java.util.Locale;
import java.util.regex.Pattern;

/** The parts of the application that its navigation names. */
public enum Section {
    DATA("/"),
    ANALYSES("/analyses"),
    PLUGINS("/plugins");

    private static final Pattern ANALYSES_OF_A_FILE = Pattern.compile("/files/[^/]+/analys[ei]s.*");

    private final String path;

    Section(String path) {
        this.path = path;
    }

    /** The section that the page at this path belongs to. */
    static Section of(String path) {
        if (path.startsWith(PLUGINS.path)) {
            return PLUGINS;
        }
        boolean analysis = path.startsWith(ANALYSES.path)
                || ANALYSES_OF_A_FILE.matcher(path).matches();
        return analysis ? ANALYSES : DATA;
    }

    /** Where the section begins. */
    public String path() {
        return path;
    }

    /** The key of its name among the shared words. */
    public String key() {
        return "nav." + name().toLowerCase(Locale.ROOT);
    }
}
