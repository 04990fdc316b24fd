package org.anketa.fieldwork.data;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.anketa.fieldwork.Study;
import org.anketa.shared.Languages;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;

/** Finds a study by what people call it. */
public final class NamedStudy {

    private NamedStudy() {}

    /**
     * The study with the id, or with the title in any language, letter case aside.
     *
     * @throws NotFound if none is called so; the message lists those there are
     * @throws Refusal if several are
     */
    public static Study get(List<Study> studies, String idOrTitle) {
        String wanted = plain(idOrTitle);
        List<Study> found = studies.stream()
                .filter(study -> study.id().toString().equals(wanted)
                        || study.title().byLanguage().values().stream()
                                .anyMatch(title -> plain(title).equals(wanted)))
                .toList();
        if (found.isEmpty()) {
            throw new NotFound(
                    studies.isEmpty()
                            ? Message.of(NamedStudy.class, "study.noStudies")
                            : Message.of(NamedStudy.class, "study.unknown", "word", idOrTitle, "known", list(studies)));
        }
        if (found.size() > 1) {
            throw new Refusal(Message.of(NamedStudy.class, "study.ambiguous", "word", idOrTitle, "known", list(found)));
        }
        return found.get(0);
    }

    private static String list(List<Study> studies) {
        return studies.stream()
                .map(study -> study.id() + " (" + study.title().in(Languages.ENGLISH) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
