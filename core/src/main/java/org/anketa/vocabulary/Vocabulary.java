package org.anketa.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anketa.shared.LocalizedText;

/** The controlled lists by id. Immutable. */
public final class Vocabulary {

    private static final int FIELDS = 5;

    private final Map<String, TermList> lists;

    public Vocabulary(List<TermList> lists) {
        Map<String, TermList> byId = new LinkedHashMap<>();
        for (TermList list : lists) {
            if (byId.put(list.id(), list) != null) {
                throw new IllegalArgumentException("Two lists are called " + list.id());
            }
        }
        this.lists = byId;
    }

    /** The lists that come with the product: kinds of municipal information, topics, sources, documents, services … */
    public static Vocabulary builtIn() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("lists.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The built-in lists are missing from the program");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads lines of list, id, broader id or nothing, English and Russian label, separated by tabs, after a header. */
    private static Vocabulary read(BufferedReader lines) throws IOException {
        Map<String, List<Term>> terms = new LinkedHashMap<>();
        lines.readLine();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] fields = line.split("\t", -1);
            if (fields.length != FIELDS) {
                throw new IllegalStateException("Not " + FIELDS + " fields: " + line);
            }
            terms.computeIfAbsent(fields[0], list -> new ArrayList<>())
                    .add(new Term(
                            fields[1], LocalizedText.of(fields[3], fields[4]), fields[2].isEmpty() ? null : fields[2]));
        }
        List<TermList> lists = new ArrayList<>();
        terms.forEach((id, members) -> lists.add(new TermList(id, members)));
        return new Vocabulary(lists);
    }

    public List<TermList> listLists() {
        return List.copyOf(lists.values());
    }

    public Optional<TermList> findList(String id) {
        return Optional.ofNullable(lists.get(id));
    }

    /**
     * The list of that id.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    public TermList getList(String id) {
        return findList(id).orElseThrow(() -> new IllegalArgumentException("There is no list " + id));
    }
}
