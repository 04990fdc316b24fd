package org.anketa.web.analysis;

/** The names of the fields in which an address says how to show a result; hyphens keep them apart from options. */
final class ViewFields {

    /** Set by the form, so that its address is shortened once. */
    static final String FROM_FORM = "from-form";

    /** The language of a picture or a file: {@code en} or {@code ru}. */
    static final String LANGUAGE = "in-language";

    /** The theme of a picture: {@code light} or {@code dark}. */
    static final String THEME = "figure-theme";

    /** The width of a picture in CSS pixels. */
    static final String WIDTH = "figure-width";

    private ViewFields() {}
}
