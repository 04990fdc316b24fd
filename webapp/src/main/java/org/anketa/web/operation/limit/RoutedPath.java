package org.anketa.web.operation.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request's path as the router reads it: decoded, and without what a segment has after a semicolon. Ways that lead back and
 * empty segments are left out, so that whatever a router makes of them is counted as where they lead.
 *
 * @param segments what is between the slashes
 */
record RoutedPath(List<String> segments) {

    RoutedPath {
        segments = List.copyOf(segments);
    }

    static RoutedPath of(HttpServletRequest request) {
        String raw = request.getRequestURI().substring(request.getContextPath().length());
        List<String> kept = new ArrayList<>();
        for (String segment : raw.split("/", -1)) {
            if (segment.equals("..")) {
                if (!kept.isEmpty()) {
                    kept.remove(kept.size() - 1);
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                kept.add(segment);
            }
        }
        return new RoutedPath(kept.stream().map(RoutedPath::read).toList());
    }

    private static String read(String segment) {
        int parameters = segment.indexOf(';');
        String bare = parameters < 0 ? segment : segment.substring(0, parameters);
        try {
            return URLDecoder.decode(bare.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return bare;
        }
    }

    /** Whether it begins with these segments. */
    boolean startsWith(String... first) {
        return segments.size() >= first.length
                && segments.subList(0, first.length).equals(List.of(first));
    }
}
