package org.anketa.web.study.invitation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anketa.interchange.SafeCsv;

/**
 * A table for mail merge: one line a letter, separated by semicolons, with a byte order mark, as spreadsheet programs
 * and word processors open it without asking.
 */
final class MailMerge {

    private MailMerge() {}

    /** @param heads of name, post, unit, e-mail address and link */
    static String write(List<String> heads, List<Letter> letters) {
        return Stream.concat(Stream.of(heads), letters.stream().map(MailMerge::cells))
                .map(row -> row.stream().map(MailMerge::cell).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    private static List<String> cells(Letter letter) {
        return List.of(letter.name(), letter.post(), letter.unit(), letter.email(), letter.address());
    }

    private static String cell(String text) {
        return "\"" + SafeCsv.harmless(text).replace("\"", "\"\"") + "\"";
    }
}
