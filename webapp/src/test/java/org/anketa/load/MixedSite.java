package org.anketa.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.anketa.answering.FieldworkHome;
import org.anketa.answering.LongForm;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Study;

/**
 * Studies for a mixed load: one is answered by programs, one by respondents page by page, and one is analyzed while
 * interviewers add to it. That one grows slowly, so that memory that grows is not the memory of its data.
 *
 * @param whole the token of the link that programs use
 * @param pages the token of the link that respondents use
 * @param analyzed the study that is analyzed
 * @param interviews the addresses at which interviews are begun
 */
record MixedSite(String whole, String pages, UUID analyzed, Queue<String> interviews) {

    /** Who may see single responses. */
    static final String LIBRARIAN = "vera";

    private static final int RESPONSES = 500;
    private static final int INTERVIEWS_A_MINUTE = 12;

    static MixedSite prepare(FieldworkHome data, int minutes) {
        // Adds the librarian, too.
        data.librarianToken();
        Study whole = data.study(Questionnaires.form(), Regime.ANONYMOUS, true);
        Study pages = data.study(LongForm.form(), Regime.ANONYMOUS, true);
        Study analyzed = data.study(LongForm.form(), Regime.NAMED, true);
        String token = data.openToken(analyzed);
        for (int i = 0; i < RESPONSES; i++) {
            data.services()
                    .answering()
                    .store(token, UUID.randomUUID(), Locale.ENGLISH, LongForm.stored(LongForm.PAGES, i));
        }
        List<String> interviews = data.invite(analyzed, INTERVIEWS_A_MINUTE * minutes).stream()
                .map(link -> "/interviews/" + link.invitation().id() + "/in/en")
                .toList();
        return new MixedSite(
                data.openToken(whole), data.openToken(pages), analyzed.id(), new ConcurrentLinkedQueue<>(interviews));
    }

    Optional<String> nextInterview() {
        return Optional.ofNullable(interviews.poll());
    }

    /** Pages and pictures of analyses of questions of several types. */
    List<String> analyses() {
        String results = "/studies/" + analyzed + "/results/";
        return Stream.of(
                        "frequencies?variables=q0",
                        "crosstab?rows=q0&columns=q4",
                        "frequencies/result.json?variables=q5,q9,q14",
                        "frequencies/figures/1.svg?variables=q10",
                        "crosstab/result.csv?rows=q15&columns=q19",
                        "frequencies?variables=q20")
                .map(results::concat)
                .toList();
    }

    /** Single responses as files. */
    List<String> exports() {
        String study = "/studies/" + analyzed;
        return List.of(study + "/data.csv", study + "/data.xlsx", study + "/codebook.csv");
    }
}
