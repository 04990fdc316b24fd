package org.anketa.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anketa.form.Answer;
import org.anketa.form.AnswerProblem;
import org.anketa.form.Answers;
import org.anketa.form.CompiledForm;
import org.anketa.form.FormItem;
import org.anketa.form.Page;
import org.anketa.form.Place;
import org.anketa.form.Question;
import org.anketa.form.Questioning;
import org.anketa.form.Repeat;
import org.anketa.form.Setting;

/** Fills in a page: answers what is asked, then what that has brought up, and changes answers that the form refuses. */
final class PageAnswerer {

    private static final int ATTEMPTS = 40;

    /** More than any page needs: a page that takes them all refuses something that isn't asked on it. */
    private static final int ROUNDS = 4 * ATTEMPTS;

    private record Asked(Place place, Question question) {}

    private final CompiledForm form;
    private final Setting setting;
    private final QuestionAnswerer answerer;

    PageAnswerer(CompiledForm form, Setting setting, QuestionAnswerer answerer) {
        this.form = form;
        this.setting = setting;
        this.answerer = answerer;
    }

    /**
     * The answers with those of the page.
     *
     * @throws IllegalStateException if the form lets no answer through that was tried
     */
    Answers fill(Page page, Answers before) {
        Answers answers = before;
        Map<Place, Integer> attempts = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Questioning now = form.ask(answers, setting);
            Set<Place> wrong =
                    now.problems(page).stream().map(AnswerProblem::place).collect(Collectors.toSet());
            Answers changed = answers;
            for (Asked asked : asked(page, answers)) {
                if (now.isRelevant(asked.place()) && isToDo(asked.place(), wrong, attempts, answers)) {
                    int attempt = attempts.merge(asked.place(), 1, Integer::sum) - 1;
                    changed = with(changed, asked, answer(asked, now, attempt));
                }
            }
            if (changed.equals(answers) && wrong.isEmpty()) {
                return answers;
            }
            answers = changed;
        }
        throw new IllegalStateException("The page " + page.name() + " can't be answered");
    }

    /** What was never considered, unless a default stands there, and what is wrong. */
    private static boolean isToDo(Place place, Set<Place> wrong, Map<Place, Integer> attempts, Answers answers) {
        return wrong.contains(place)
                || (!attempts.containsKey(place) && answers.find(place).isEmpty());
    }

    private Optional<Answer> answer(Asked asked, Questioning now, int attempt) {
        if (attempt < ATTEMPTS) {
            return answerer.answer(asked.place(), asked.question(), now, setting, attempt);
        }
        if (attempt > ATTEMPTS || now.isRequired(asked.place())) {
            throw new IllegalStateException("No answer was found that the form lets through at " + asked.place());
        }
        return Optional.empty();
    }

    private static Answers with(Answers answers, Asked asked, Optional<Answer> answer) {
        return answer.map(given -> answers.with(asked.place(), given)).orElseGet(() -> answers.without(asked.place()));
    }

    private static List<Asked> asked(Page page, Answers answers) {
        List<Asked> asked = new ArrayList<>();
        page.items().forEach(item -> collect(item, 0, answers, asked));
        return asked;
    }

    private static void collect(FormItem item, int repetition, Answers answers, List<Asked> asked) {
        if (item instanceof Question question) {
            if (question.type().isAsked()
                    && question.rules().calculation() == null
                    && !question.rules().readOnly()) {
                asked.add(new Asked(new Place(item.name(), repetition), question));
            }
        } else if (item instanceof Repeat repeat) {
            for (int i = 1; i <= answers.repetitionsOf(repeat.name()); i++) {
                int each = i;
                item.items().forEach(member -> collect(member, each, answers, asked));
            }
        } else {
            item.items().forEach(member -> collect(member, repetition, answers, asked));
        }
    }
}
