package org.anketa.web.analysis.request;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The query of an address, written pair by pair; characters with a meaning of their own are escaped. */
public final class QueryText {

    private final StringBuilder text = new StringBuilder();

    public QueryText add(String name, String value) {
        text.append(text.length() == 0 ? '?' : '&')
                .append(escape(name))
                .append('=')
                .append(escape(value));
        return this;
    }

    private static String escape(String part) {
        // A comma separates the names of variables and needs no escape.
        return URLEncoder.encode(part, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2C", ",");
    }

    /** With its question mark; empty where there is no pair. */
    @Override
    public String toString() {
        return text.toString();
    }
}
