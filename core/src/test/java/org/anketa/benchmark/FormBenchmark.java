package org.anketa.benchmark;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anketa.form.Answer;
import org.anketa.form.Answers;
import org.anketa.form.Choice;
import org.anketa.form.ChoiceList;
import org.anketa.form.Choosing;
import org.anketa.form.CompiledForm;
import org.anketa.form.Form;
import org.anketa.form.FormCompiler;
import org.anketa.form.FormItem;
import org.anketa.form.ItemHead;
import org.anketa.form.Page;
import org.anketa.form.Place;
import org.anketa.form.Question;
import org.anketa.form.QuestionType;
import org.anketa.form.Questioning;
import org.anketa.form.Rules;
import org.anketa.form.Setting;
import org.anketa.shared.LocalizedText;
import org.anketa.vocabulary.Vocabulary;

/** Compiles a form of 250 questions, each with a condition, a filter and a constraint, and takes a page's step in it. */
final class FormBenchmark {

    private static final int QUESTIONS = 250;
    private static final int RUNS = 201;

    private FormBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Form form = form();
        FormCompiler compiler = new FormCompiler(Vocabulary.builtIn());
        CompiledForm compiled = Stopwatch.time("compile 250 questions", 21, 0.1, () -> compiler.compile(form));
        Setting setting = new Setting(Clock.systemUTC(), Locale.ENGLISH, 1);
        Answers answers = answers();
        Page page = compiled.pages().get(QUESTIONS / 2);
        Stopwatch.time("work out all items", RUNS, 0.005, () -> compiled.ask(answers, setting));
        Questioning step = Stopwatch.time("a page's step", RUNS, 0.01, () -> step(compiled, answers, setting, page));
        Stopwatch.time(
                "submit", RUNS, 0.02, () -> compiled.ask(answers, setting).submission());
        System.out.printf(Locale.ROOT, "%d problems, %s%n", step.problems().size(), step.progress(page));
    }

    private static Questioning step(CompiledForm form, Answers answers, Setting setting, Page page) {
        Questioning now = form.ask(answers, setting);
        now.problems(page);
        now.findNext(page).ifPresent(next -> {
            now.progress(next);
            now.choices(Place.of(next.name()));
        });
        return now;
    }

    private static Form form() {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            choices.add(new Choice("c" + i, LocalizedText.of("Choice " + i), Map.of("size", String.valueOf(i))));
        }
        List<FormItem> items = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            items.add(question(i));
        }
        return new Form(
                "large",
                "1",
                LocalizedText.of("Large"),
                List.of("en"),
                "en",
                List.of(new ChoiceList("list", null, choices)),
                items,
                Map.of());
    }

    private static Question question(int i) {
        String relevant = i == 0 ? "true()" : "${q" + (i - 1) + "} != '' and not(selected(${q" + i / 2 + "}, 'c9'))";
        ItemHead head = new ItemHead(
                "q" + i, LocalizedText.of("Question " + i), LocalizedText.EMPTY, relevant, List.of(), Map.of());
        Rules rules = new Rules(
                Rules.ALWAYS,
                LocalizedText.EMPTY,
                "not(selected(., 'c0')) or count-selected(.) = 1",
                LocalizedText.EMPTY,
                null,
                null,
                false);
        String filter = i == 0 ? "size < 9" : "size < 9 or ${q0} = 'c1'";
        return new Question(
                head,
                QuestionType.SELECT_MULTIPLE,
                rules,
                new Choosing("list", filter, 3, null),
                null,
                0,
                List.of(),
                null);
    }

    private static Answers answers() {
        Answers answers = Answers.NONE;
        for (int i = 0; i < QUESTIONS; i++) {
            answers = answers.with("q" + i, Answer.of("c1 c" + (2 + i % 6)));
        }
        return answers;
    }
}
