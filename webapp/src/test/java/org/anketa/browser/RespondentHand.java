package org.anketa.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A respondent's hand on a page of questions: a choice in every list, two where several may be taken, words in every field,
 * a place for two choices that are ranked. What an answer brings up is answered too.
 */
record RespondentHand(Page page, boolean scripts) {

    private static final String WORDS = "Ответ в нескольких словах";
    private static final int ROUNDS = 6;
    private static final int PATIENCE = 30_000;

    /** Answers everything on the page that has no answer yet. */
    void answerPage() {
        Set<String> done = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            int before = done.size();
            // By their ids, for questions may come in between while others are answered.
            ids("#answers .question").stream().filter(done::add).forEach(id -> answer(at(id)));
            ids("#answers table.grid tbody tr").stream().filter(done::add).forEach(id -> answerRow(at(id)));
            if (done.size() == before || !scripts) {
                return;
            }
            awaitSaved();
        }
    }

    private List<String> ids(String selector) {
        return page.locator(selector).all().stream()
                .map(found -> String.valueOf(found.getAttribute("id")))
                .toList();
    }

    private Locator at(String id) {
        return page.locator("[id='" + id + "']");
    }

    /** With scripts a page saves itself a little after it was changed, and shows what the answers have brought up. */
    private void awaitSaved() {
        page.waitForCondition(
                () -> Boolean.TRUE.equals(page.evaluate("() => saving.timer === 0 && saving.running === null")),
                new Page.WaitForConditionOptions().setTimeout(PATIENCE));
    }

    private void answer(Locator question) {
        Locator radios = question.locator(".options:not(.reasons) input[type=radio]");
        Locator boxes = question.locator(".options:not(.reasons) input[type=checkbox]");
        Locator lists = question.locator("select:not(.rank-place)");
        Locator typed = question.locator("input.input[type=text], textarea:not([data-remark])");
        if (radios.count() > 0) {
            radios.first().check();
        } else if (boxes.count() > 0) {
            boxes.first().check();
            if (boxes.count() > 2) {
                boxes.nth(2).check();
            }
        } else if (question.locator(".ranking").count() > 0) {
            rank(question);
        } else if (lists.count() > 0) {
            lists.first().selectOption(lists.first().locator("option").nth(1).getAttribute("value"));
        } else if (typed.count() > 0 && typed.first().inputValue().isEmpty()) {
            typed.first().fill(WORDS);
        }
    }

    private void rank(Locator question) {
        for (int place = 1; place <= 2; place++) {
            Locator choice = question.locator(".rank").nth(place);
            if (scripts) {
                question.locator("[data-rank=in]:visible").nth(1).click();
            } else {
                Locator list = choice.locator("select");
                list.selectOption(list.locator("option").nth(place).getAttribute("value"));
            }
        }
    }

    /** Each question of a row has its own column of choices, further to the right from row to row. */
    private static void answerRow(Locator row) {
        List<Locator> controls =
                row.locator(".grid-cell:not(.grid-reason) input").all();
        Set<String> answered = new HashSet<>();
        for (Locator control : controls) {
            if (answered.add(String.valueOf(control.getAttribute("name")))) {
                control.check();
            }
        }
    }

    void next() {
        page.locator(".turn-next").click();
    }

    boolean isAtReview() {
        return page.locator("#submit").count() > 0;
    }
}
