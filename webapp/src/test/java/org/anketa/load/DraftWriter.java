package org.anketa.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.anketa.answering.LongForm;
import org.anketa.answering.Respondent;
import org.jspecify.annotations.Nullable;

/** Answers page by page, as respondents' browsers do, one questionnaire after the other, and submits none of them. */
final class DraftWriter implements Writer {

    private final KillSite site;
    private final boolean named;
    private final Journal journal;
    private final AtomicInteger respondents;
    private @Nullable Page pending;

    /**
     * A page that is being saved.
     *
     * @param draft the draft's address
     * @param number of the page, from 0
     */
    private record Page(String draft, String path, int respondent, int number) {}

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
        String path = redirect(hand.post("/a/" + site.pagesFor(named), List.of()));
        String own = path.substring(0, path.lastIndexOf('/'));
        for (int i = 0; i < LongForm.PAGES; i++) {
            path = save(hand, new Page(own, path, respondent, i));
        }
    }

    private String save(Respondent hand, Page page) throws IOException, InterruptedException {
        pending = page;
        HttpResponse<String> shown = hand.get(page.path());
        require(shown, 200);
        Map<String, String> answers = LongForm.answers(page.number(), page.respondent());
        String next = redirect(hand.post(page.path(), Respondent.fields(shown.body(), "next", answers)));
        journal.draft(page.draft(), page.respondent(), page.number() + 1);
        pending = null;
        return next;
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

    /** The respondent sends the page again, twice, and stops there: whoever judges goes on with the draft. */
    @Override
    public void again(URI server) throws IOException, InterruptedException {
        Page page = pending;
        if (page != null) {
            Respondent hand = new Respondent(HttpClient.newHttpClient(), server, "en");
            save(hand, page);
            save(hand, page);
        }
    }
}
