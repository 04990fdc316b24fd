package org.anketa.web.analysis.request;

import java.util.Locale;

/**
 * Whose data an address is about.
 *
 * @param id of the file or the study
 */
public record DataPlace(Kind kind, String id) {

    /** What addresses begin with, as the pattern of a resource. */
    public static final String PATTERN = "{kind: files|studies}/{data}";

    /** What data can belong to. */
    public enum Kind {
        /** A data file that somebody opened. */
        FILES,
        /** A study, whose data are its responses. */
        STUDIES
    }

    /** The place that an address names by the parts of the pattern. */
    public static DataPlace of(String kind, String id) {
        return new DataPlace(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), id);
    }

    /** Where the page about the data themselves is; everything else about them is below it. */
    public String path() {
        return "/" + kind.name().toLowerCase(Locale.ROOT) + "/" + id;
    }

    public boolean isStudy() {
        return kind == Kind.STUDIES;
    }
}
