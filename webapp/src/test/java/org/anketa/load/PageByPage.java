package org.anketa.load;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.anketa.answering.LongForm;
import org.anketa.answering.Respondent;
import org.jspecify.annotations.Nullable;

/**
 * Fills in one long questionnaire after the other, a page a step, and submits it: what respondents do at their addresses and
 * interviewers at theirs.
 */
final class PageByPage implements Work {

    private final Respondent hand;
    private final Supplier<Optional<String>> beginnings;
    private final AtomicInteger numbers;
    private @Nullable String path;
    private int page;
    private int number;

    /**
     * Somebody who hasn't begun.
     *
     * @param beginnings the address at which the next questionnaire is begun; none when there is nobody left to ask
     * @param numbers gives each questionnaire a number, by which answers differ
     */
    PageByPage(Respondent hand, Supplier<Optional<String>> beginnings, AtomicInteger numbers) {
        this.hand = hand;
        this.beginnings = beginnings;
        this.numbers = numbers;
    }

    @Override
    public void step() throws IOException, InterruptedException {
        String now = path;
        path = null;
        if (now == null) {
            path = begin();
        } else if (page < LongForm.PAGES) {
            path = fillIn(now);
            page++;
        } else {
            submit(now);
        }
    }

    private @Nullable String begin() throws IOException, InterruptedException {
        Optional<String> beginning = beginnings.get();
        page = 0;
        number = numbers.incrementAndGet();
        return beginning.isEmpty() ? null : redirect(hand.post(beginning.get(), List.of()));
    }

    private String fillIn(String now) throws IOException, InterruptedException {
        return redirect(hand.answer(now, "next", LongForm.answers(page, number)));
    }

    private void submit(String now) throws IOException, InterruptedException {
        String own = now.substring(0, now.indexOf("/-/"));
        List<Map.Entry<String, String>> fields = Respondent.fields(hand.get(now).body(), "", Map.of()).stream()
                .filter(field -> field.getKey().equals("response"))
                .toList();
        redirect(hand.post(own + "/-/submit", fields));
    }

    private static String redirect(HttpResponse<String> response) {
        if (response.statusCode() != 303) {
            throw new Writer.Unexpected(response.statusCode(), response.body());
        }
        return Respondent.location(response);
    }
}
