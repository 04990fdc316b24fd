package org.anketa.web.analysis;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A figure that was drawn. */
final class Picture {

    private static final int HEAD = 2048;
    private static final Pattern HEIGHT = Pattern.compile("<svg[^>]*?\\sheight=\"([0-9]+)(?:\\.[0-9]+)?(?:px)?\"");

    private final byte[] content;

    Picture(byte[] content) {
        this.content = content;
    }

    byte[] content() {
        return content.clone();
    }

    /** The height of an SVG in CSS pixels; 0 where it doesn't say one. */
    int height() {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.UTF_8);
        Matcher found = HEIGHT.matcher(head);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}
