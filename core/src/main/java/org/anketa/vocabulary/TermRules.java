package org.anketa.vocabulary;

import java.util.Locale;
import java.util.Optional;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What a term may be called, where it may stand, and when it may be retired. */
final class TermRules {

    private static final int LONGEST_LABEL = 300;
    private static final int LONGEST_ID = 100;

    private TermRules() {}

    static TermEntry get(EditedList list, String termId) {
        return list.find(termId).orElseThrow(() -> new NotFound(Message.of(TermRules.class, "term.gone")));
    }

    /**
     * The label in both languages; one that is given in one language only serves for both.
     *
     * @throws Refusal if it is blank or too long
     */
    static LocalizedText tidy(LocalizedText label) {
        String english = tidy(label, Languages.ENGLISH);
        String russian = tidy(label, Languages.RUSSIAN);
        if (english.isEmpty() && russian.isEmpty()) {
            throw refusal("label.blank");
        }
        if (Math.max(english.length(), russian.length()) > LONGEST_LABEL) {
            throw new Refusal(Message.of(TermRules.class, "label.long", "longest", LONGEST_LABEL));
        }
        return LocalizedText.of(english.isEmpty() ? russian : english, russian.isEmpty() ? english : russian);
    }

    private static String tidy(LocalizedText label, Locale language) {
        return label.byLanguage()
                .getOrDefault(language.getLanguage(), label.byLanguage().getOrDefault("", ""))
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    /** The id that was told, or one made from the label that no other term has. */
    static String id(EditedList list, @Nullable String told, LocalizedText label) {
        if (told != null && !told.isBlank()) {
            String id = told.strip();
            if (!id.matches("[a-z][a-z0-9_]*") || id.length() > LONGEST_ID) {
                throw new Refusal(Message.of(TermRules.class, "id.wrong", "id", id));
            }
            if (list.find(id).isPresent()) {
                throw new Refusal(Message.of(TermRules.class, "id.taken", "id", id));
            }
            return id;
        }
        String made = Transliteration.id(label.in(Languages.ENGLISH));
        String id = made;
        for (int number = 2; list.find(id).isPresent(); number++) {
            id = made + "_" + number;
        }
        return id;
    }

    /** @throws Refusal if another term has the label, or the term cannot stand there */
    static void check(EditedList list, Term term) {
        checkLabel(list, term);
        if (term.broaderId() == null) {
            return;
        }
        TermEntry broader = get(list, term.broaderId());
        if (broader.retired()) {
            throw refusal("broader.retired", broader.term());
        }
        if (list.isWithin(broader.id(), term.id())) {
            throw refusal("broader.below", term);
        }
    }

    private static void checkLabel(EditedList list, Term term) {
        Optional<TermEntry> namesake = list.listEntries().stream()
                .filter(entry -> !entry.id().equals(term.id()) && haveSameLabel(entry.term(), term))
                .findFirst();
        if (namesake.isPresent()) {
            throw refusal(
                    namesake.get().retired() ? "label.retired" : "label.taken",
                    namesake.get().term());
        }
    }

    private static boolean haveSameLabel(Term one, Term other) {
        return Languages.ALL.stream()
                .anyMatch(language -> plain(one.label().in(language))
                        .equals(plain(other.label().in(language))));
    }

    private static String plain(String label) {
        return label.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** @throws Refusal if terms below it are in use, or no other would remain */
    static void checkRetirement(EditedList list, TermEntry entry) {
        if (list.listBelow(entry.id()).stream().anyMatch(below -> !below.retired())) {
            throw refusal("retire.narrower", entry.term());
        }
        if (list.listEntries().stream()
                .allMatch(other -> other.retired() || other.id().equals(entry.id()))) {
            throw refusal("retire.last", entry.term());
        }
    }

    private static Refusal refusal(String key, Term term) {
        return new Refusal(Message.of(TermRules.class, key, "label", term.label()));
    }

    private static Refusal refusal(String key) {
        return new Refusal(Message.of(TermRules.class, key));
    }
}
