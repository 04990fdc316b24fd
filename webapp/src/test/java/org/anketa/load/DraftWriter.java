package org.anketa.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.anketa.answering.LongForm;
import org.anketa.answering.Respondent;

/** Answers page by page, as respondents' browsers do, one questionnaire after the other, and submits none of them. */
final class DraftWriter implements Writer {

    private final KillSite site;
    private final boolean named;
    private final Journal journal;
    private final AtomicInteger respondents;

    /** @param respondents gives each respondent a number */
    DraftWriter(KillSite site, boolean named, Journal journal, AtomicInteger respondents) {
        this.site = site;
        this.named = named;
        this.journal = journal;
        this.respondents = respondents;
    }

    @Override
    public void write(URI server, BooleanSupplier over) throws IOException, InterruptedException {
        Respondent hand = new Respondent(HttpClient.newHttpClient(), server, "en");
        while (!over.getAsBoolean()) {
            answer(hand, respondents.incrementAndGet());
        }
    }

    private void answer(Respondent hand, int respondent) throws IOException, InterruptedException {
        String page = redirect(hand.post("/a/" + site.pagesFor(named), List.of()));
        String own = page.substring(0, page.lastIndexOf('/'));
        for (int i = 0; i < LongForm.PAGES; i++) {
            HttpResponse<String> shown = hand.get(page);
            require(shown, 200);
            page = redirect(hand.post(page, Respondent.fields(shown.body(), "next", LongForm.answers(i, respondent))));
            journal.draft(own, respondent, i + 1);
        }
    }

    private static String redirect(HttpResponse<String> response) {
        require(response, 303);
        return Respondent.location(response);
    }

    private static void require(HttpResponse<String> response, int status) {
        if (response.statusCode() != status) {
            throw new Unexpected(response.statusCode(), response.body());
        }
    }

    /** Nothing: the judge resumes every draft. */
    @Override
    public void again(URI server) {
        // A page that was not acknowledged may have been stored or not.
    }
}
