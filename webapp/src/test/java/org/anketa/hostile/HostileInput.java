package org.anketa.hostile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An attack, and what it gets.
 *
 * @param kind the class of attacks that it belongs to
 * @param attack in words
 * @param sent the request, with line ends and places as {@link Wire} reads them
 * @param statuses with which it may be answered; 0 if the connection may end without an answer
 * @param says what the answer must say, and what not
 * @param then what a librarian sees afterwards; empty if nothing is to be looked at
 * @param gets in words
 */
record HostileInput(
        int number,
        String kind,
        String attack,
        String sent,
        Set<Integer> statuses,
        Words says,
        List<Look> then,
        String gets) {

    private static final String NONE = "-";
    private static final String CLOSED = "closed";

    /**
     * A page that is looked at afterwards.
     *
     * @param words that it must say, and must not
     */
    record Look(String address, int status, Words words) {

        private static Look of(String cell) {
            List<String> parts = List.of(cell.split(" ", 3));
            return new Look(
                    parts.get(0), Integer.parseInt(parts.get(1)), Words.of(parts.size() > 2 ? parts.get(2) : NONE));
        }
    }

    /** What is in a text, and what is not. */
    record Words(List<String> said, List<String> unsaid) {

        /** A cell of the table: words with semicolons between, those that must not be there behind an exclamation mark. */
        static Words of(String cell) {
            List<String> all = cell.equals(NONE) ? List.of() : List.of(cell.split("; ", -1));
            return new Words(
                    all.stream()
                            .filter(word -> !word.startsWith("!"))
                            .map(HostileInput::unescaped)
                            .toList(),
                    all.stream()
                            .filter(word -> word.startsWith("!"))
                            .map(word -> unescaped(word.substring(1)))
                            .toList());
        }

        /** What a text doesn't say and should, or says and shouldn't. */
        List<String> problems(String text) {
            return Stream.concat(
                            said.stream().filter(word -> !text.contains(word)).map(word -> "lacks " + word),
                            unsaid.stream().filter(text::contains).map(word -> "has " + word))
                    .toList();
        }
    }

    static List<HostileInput> listAll() {
        InputStream table = Objects.requireNonNull(HostileInput.class.getResourceAsStream("inputs.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(HostileInput::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static HostileInput of(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        return new HostileInput(
                Integer.parseInt(cells.get(0)),
                cells.get(1),
                cells.get(2),
                unescaped(cells.get(3)),
                Set.copyOf(List.of(cells.get(4).split(" or ", -1)).stream()
                        .map(status -> status.equals(CLOSED) ? 0 : Integer.parseInt(status))
                        .toList()),
                Words.of(cells.get(5)),
                cells.get(6).equals(NONE)
                        ? List.of()
                        : List.of(cells.get(6).split(" & ", -1)).stream()
                                .map(Look::of)
                                .toList(),
                cells.get(7));
    }

    private static String unescaped(String cell) {
        return cell.translateEscapes();
    }

    /** Whether it takes its time on purpose, so that others are sent meanwhile. */
    boolean isSlow() {
        return sent.contains(Wire.SLOWLY) || sent.contains(Wire.SILENCE);
    }

    @Override
    public String toString() {
        return number + ": " + attack;
    }
}
