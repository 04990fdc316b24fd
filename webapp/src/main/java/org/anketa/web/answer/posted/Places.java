package org.anketa.web.answer.posted;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anketa.form.Place;

/** Places as pages write them: a name, in a repeated group with its repetition in brackets. */
public final class Places {

    private static final Pattern WRITTEN = Pattern.compile("([^\\[\\]]+)(?:\\[([1-9][0-9]{0,2})])?");

    private Places() {}

    /**
     * The place of that text.
     *
     * @throws Tampered if it is none
     */
    public static Place parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw Tampered.field(text);
        }
        return new Place(written.group(1), written.group(2) == null ? 0 : Integer.parseInt(written.group(2)));
    }

    /** The places in a text, separated by spaces. */
    public static List<Place> parseAll(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(" ", -1)).map(Places::parse).toList();
    }
}
