package org.anketa.web.data;

/** The names that downloads get. */
final class FileName {

    private FileName() {}

    /** The name without its ending; the whole name where nothing would be left. */
    static String base(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
