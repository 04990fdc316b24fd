package org.anketa.demo;

import java.util.Optional;
import org.anketa.form.Answers;
import org.anketa.form.CompiledForm;
import org.anketa.form.Page;
import org.anketa.form.Questioning;
import org.anketa.form.Setting;

/** A respondent's way through a form: one page after the other, as the answers let them come. */
final class Walk {

    private final CompiledForm form;
    private final Setting setting;
    private final PageAnswerer pages;
    private Answers answers;
    private Optional<Page> page;

    /** @param answers what is answered already, such as defaults */
    Walk(CompiledForm form, Answers answers, Setting setting, QuestionAnswerer answerer) {
        this.form = form;
        this.setting = setting;
        this.pages = new PageAnswerer(form, setting, answerer);
        this.answers = answers;
        this.page = form.ask(answers, setting).listPages().stream().findFirst();
    }

    /** Answers the page and goes to the next; after the last one the walk is over. */
    void step() {
        Page now = page.orElseThrow();
        answers = pages.fill(now, answers);
        Questioning questioning = form.ask(answers, setting);
        page = questioning.findNext(now);
    }

    boolean isOver() {
        return page.isEmpty();
    }

    Answers answers() {
        return answers;
    }

    /** The page to go on with; empty once the walk is over. */
    Optional<Page> page() {
        return page;
    }
}
