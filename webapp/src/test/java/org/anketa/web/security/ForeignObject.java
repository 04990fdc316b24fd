package org.anketa.web.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is known of the objects that the addresses of a template name.
 *
 * @param template as the resource declares it
 * @param own by the name of each place, what stands in it if the address is right: the name of an object of the
 *     {@link ForeignSite} in parentheses, or the word itself
 * @param foreign what stands in some of the places instead, so that the address names what isn't the asker's, or isn't
 *     part of what the rest names
 * @param status of the answers to wrong addresses
 * @param opens whether there is a right address at all
 * @param session whether the right address itself names nothing in anybody else's session
 * @param body what a changing request brings, so that nothing but the address is wrong with it
 * @param why in words
 */
record ForeignObject(
        String template,
        Map<String, String> own,
        List<Map<String, String>> foreign,
        int status,
        boolean opens,
        boolean session,
        String body,
        String why) {

    /** What stands in the table for an object that only the session has in which it was begun. */
    private static final String SESSION = "session";

    /** What stands there, before the status, where no address opens anything. */
    private static final String ALWAYS = "always ";

    private static final String NONE = "-";

    /** What stands before a value that names nothing yet: whoever asks may choose it. */
    private static final String CHOSEN = "~";

    private static final int NOT_FOUND = 404;

    static List<ForeignObject> listAll() {
        InputStream table = Objects.requireNonNull(ForeignObject.class.getResourceAsStream("foreign.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .map(cells -> of(cells.get(0), places(cells.get(1)), cells.get(2), cells.get(3), cells.get(4)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ForeignObject of(String template, Map<String, String> own, String foreign, String body, String why) {
        boolean opens = !foreign.startsWith(ALWAYS);
        return new ForeignObject(
                template,
                own,
                Stream.of(foreign.split(" \\| ", -1))
                        .filter(one -> one.contains("="))
                        .map(ForeignObject::places)
                        .toList(),
                opens ? NOT_FOUND : Integer.parseInt(foreign.substring(ALWAYS.length())),
                opens,
                foreign.equals(SESSION),
                body.equals(NONE) ? "" : body.translateEscapes(),
                why);
    }

    private static Map<String, String> places(String cell) {
        Map<String, String> places = new LinkedHashMap<>();
        for (String place : cell.split(", ", -1)) {
            int sign = place.indexOf('=');
            places.put(place.substring(0, sign), place.substring(sign + 1));
        }
        return places;
    }

    /** The places that name something which there must be. */
    List<String> naming() {
        return own.entrySet().stream()
                .filter(place -> !place.getValue().startsWith(CHOSEN))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The right address, with other values in some of its places. */
    String address(ForeignSite site, Map<String, String> instead) {
        return new Template(template).filled(place -> {
            String name = Template.name(place);
            String right = Objects.requireNonNull(own.get(name), name).replaceFirst("^" + CHOSEN, "");
            String value = instead.getOrDefault(name, right);
            return value.startsWith("(") ? site.object(value.substring(1, value.length() - 1)) : value;
        });
    }
}
