package org.anketa.web.study.response;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.anketa.fieldwork.Response;
import org.anketa.form.Answer;
import org.anketa.form.CompiledForm;
import org.anketa.form.FormItem;
import org.anketa.form.Page;
import org.anketa.form.Place;
import org.anketa.form.Question;
import org.anketa.form.Questioning;
import org.anketa.form.Repeat;
import org.anketa.form.Setting;
import org.anketa.web.page.View;

/** Lays the answers of one response out by the pages of its form. */
final class AnswerSheets {

    private final CompiledForm form;
    private final Response response;
    private final Questioning asked;
    private final Set<Place> corrected;
    private final AnswerWords words;
    private final View view;

    private AnswerSheets(CompiledForm form, Response response, Set<Place> corrected, View view) {
        this.form = form;
        this.response = response;
        this.corrected = corrected;
        this.words = new AnswerWords(form, view);
        this.view = view;
        this.asked = form.ask(response.answers(), setting(response));
    }

    /** What depends on the day is asked as on the day of the submission. */
    private static Setting setting(Response response) {
        ZoneId zone = ZoneId.systemDefault();
        return new Setting(
                Clock.fixed(response.submittedOn().atStartOfDay(zone).toInstant(), zone), response.language(), 0);
    }

    static AnswerSheet of(CompiledForm form, Response response, Set<Place> corrected, View view) {
        return new AnswerSheets(form, response, corrected, view).sheet();
    }

    private AnswerSheet sheet() {
        List<AnswerSheet.SheetPage> pages = new ArrayList<>();
        for (Page page : form.pages()) {
            List<AnswerSheet.Entry> entries = new ArrayList<>();
            String title = page.items().get(0) instanceof Question
                    ? ""
                    : view.say(page.items().get(0).label());
            page.items().forEach(item -> addMembers(item, 0, entries));
            if (entries.stream().anyMatch(AnswerSheet.Line.class::isInstance)) {
                pages.add(new AnswerSheet.SheetPage(title, entries));
            }
        }
        return new AnswerSheet(pages);
    }

    /** The page's title is the group's, so the group at its top has no heading of its own. */
    private void addMembers(FormItem item, int repetition, List<AnswerSheet.Entry> entries) {
        if (item instanceof Question question) {
            addLine(question, repetition, entries);
        } else if (item instanceof Repeat repeat) {
            addRepetitions(repeat, entries);
        } else {
            item.items().forEach(member -> add(member, repetition, entries));
        }
    }

    private void add(FormItem item, int repetition, List<AnswerSheet.Entry> entries) {
        if (item instanceof Question || item instanceof Repeat) {
            addMembers(item, repetition, entries);
            return;
        }
        List<AnswerSheet.Entry> inside = new ArrayList<>();
        addMembers(item, repetition, inside);
        if (!inside.isEmpty()) {
            entries.add(new AnswerSheet.Heading(view.say(item.label())));
            entries.addAll(inside);
        }
    }

    private void addRepetitions(Repeat repeat, List<AnswerSheet.Entry> entries) {
        int count = response.answers().repetitionsOf(repeat.name());
        for (int repetition = 1; repetition <= count; repetition++) {
            entries.add(new AnswerSheet.Heading(view.say(repeat.label()) + " " + repetition));
            for (FormItem member : repeat.items()) {
                add(member, repetition, entries);
            }
        }
    }

    private void addLine(Question question, int repetition, List<AnswerSheet.Entry> entries) {
        Place place = new Place(question.name(), repetition);
        if (!question.type().isAsked() || !asked.isRelevant(place)) {
            return;
        }
        Answer answer = response.answers().find(place).orElse(null);
        String label = view.say(question.label());
        entries.add(new AnswerSheet.Line(
                place,
                label.isBlank() ? question.name() : label,
                words.answer(place, answer),
                answer instanceof Answer.Given,
                corrected.contains(place)));
    }
}
