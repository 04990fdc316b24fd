package org.anketa.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anketa.form.KnowledgeScore.Verdict;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built-in forms answered from the first page to the last, and the residents' knowledge scored. */
class RespondentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    private static CompiledForm form(String id) {
        return new FormCompiler(Vocabulary.builtIn())
                .compile(BuiltInForms.find(id).orElseThrow());
    }

    private static Setting in(String language) {
        return new Setting(Scenario.SETTING.clock(), Locale.forLanguageTag(language), 1);
    }

    @ParameterizedTest
    @CsvSource({"municipal-employee,en", "municipal-employee,ru", "resident,en", "resident,ru"})
    void isAnsweredFromTheFirstPageToTheLast(String id, String language) {
        CompiledForm form = form(id);
        Answers answers = form.open(in(language));
        int pages = 0;
        for (Optional<Page> page = Optional.of(form.pages().get(0)); page.isPresent(); pages++) {
            answers = answerAll(form, page.get(), answers, language);
            Questioning now = form.ask(answers, in(language));
            assertThat(now.problems(page.get())).isEmpty();
            page = now.findNext(page.get());
        }

        Questioning whole = form.ask(answers, in(language));
        assertThat(pages).isEqualTo(whole.listPages().size());
        Answers stored = whole.submission();
        long asked = form.listQuestions().stream()
                .filter(question -> question.type().isAsked())
                .count();
        assertThat((long) stored.given().size()).isEqualTo(asked);
        assertThat(form.ask(stored, in(language)).submission()).isEqualTo(stored);
    }

    /** Answers whatever the page asks; the last choice is often the one that leads on to further questions. */
    private static Answers answerAll(CompiledForm form, Page page, Answers before, String language) {
        Answers answers = before;
        for (Question question : form.listQuestions()) {
            Place place = Place.of(question.name());
            Questioning now = form.ask(answers, in(language));
            if (question.type().isAsked() && now.isRelevant(place) && isOn(page, question)) {
                assertThat(question.label().byLanguage().getOrDefault(language, ""))
                        .as(question.name())
                        .isNotBlank();
                answers = answers.with(place, Answer.of(text(question, now.choices(place))));
            }
        }
        return answers;
    }

    private static boolean isOn(Page page, Question question) {
        return page.items().stream().anyMatch(item -> isIn(item, question.name()));
    }

    private static boolean isIn(FormItem item, String name) {
        return item.name().equals(name) || item.items().stream().anyMatch(member -> isIn(member, name));
    }

    private static String text(Question question, List<Choice> choices) {
        if (question.type() == QuestionType.DATE) {
            return "2026-03-01";
        }
        if (!question.type().chooses()) {
            return "Words";
        }
        String other = question.choosing() == null ? null : question.choosing().other();
        if (other != null) {
            return other;
        }
        List<String> leading = List.of("yes", "public", "letter");
        return choices.stream()
                .map(Choice::value)
                .filter(leading::contains)
                .findFirst()
                .orElse(choices.get(0).value());
    }

    @Test
    void consentsAreSeparateAndBeginWithProcessing() {
        CompiledForm form = form("municipal-employee");
        Answers answers = form.open(in("en"));
        assertThat(form.ask(answers, in("en")).isRelevant(Place.of("m38_profile")))
                .isFalse();

        answers = answers.with("m38_processing", Answer.of("yes")).with("m38_profile", Answer.of("no"));

        Questioning now = form.ask(answers, in("en"));
        assertThat(now.isRelevant(Place.of("m38_records"))).isTrue();
        assertThat(now.value(Place.of("m38_profile")).asText()).isEqualTo("no");
        assertThat(now.value(Place.of("m38_date")).asText()).isEqualTo("2026-03-15");
    }

    private static final Map<String, String> RIGHT = Map.ofEntries(
            Map.entry("r2", "people"),
            Map.entry("r3", "administration head audit council"),
            Map.entry("r4_budget", "local"),
            Map.entry("r4_improvement", "local"),
            Map.entry("r4_pensions", "federal"),
            Map.entry("r4_passports", "federal"),
            Map.entry("r5", "elections referendum gathering hearings initiative tos appeals"),
            Map.entry("r6", "council"),
            Map.entry("r7", "false"),
            Map.entry("r8", "true"),
            Map.entry("r9", "Anna Ivanova"));

    private static KnowledgeScore score(Map<String, String> given) {
        CompiledForm form = form("resident");
        Answers answers = Answers.NONE;
        for (Map.Entry<String, String> one : given.entrySet()) {
            answers = answers.with(
                    one.getKey(),
                    one.getValue().equals("?") ? Answer.missing(MissingReason.DONT_KNOW) : Answer.of(one.getValue()));
        }
        return KnowledgeScore.of(form.ask(answers, in("en")), DAY, null);
    }

    @Test
    void whoKnowsEverythingIsRightEverywhere() {
        KnowledgeScore score = score(RIGHT);

        assertThat(score.count(Verdict.RIGHT)).isEqualTo(10);
        assertThat(score.verdicts()).containsEntry(Place.of("r9"), Verdict.WITHOUT_KEY);
    }

    @Test
    void wrongAndNotKnownAreApart() {
        KnowledgeScore score =
                score(Map.of("r2", "ngo", "r3", "council head", "r4_budget", "?", "r6", "?", "r7", "true"));

        assertThat(score.count(Verdict.WRONG)).isEqualTo(3);
        assertThat(score.count(Verdict.DONT_KNOW)).isEqualTo(2);
        assertThat(score.count(Verdict.UNANSWERED)).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31,,Old Law,RIGHT",
        "2024-12-31,,new law,WRONG",
        "2025-01-01,,new   LAW!,RIGHT",
        "2025-01-01,Riverside,new law,WRONG",
        "2025-01-01,Riverside,river law,RIGHT",
        "2019-12-31,,old law,WITHOUT_KEY",
    })
    void theKeyDependsOnDayAndPlace(LocalDate day, String place, String answer, Verdict verdict) {
        Question question = new Question(
                ItemHead.of("q", LocalizedText.of("Q")),
                QuestionType.TEXT,
                Rules.NONE,
                null,
                null,
                0,
                List.of(),
                List.of(
                        new AnswerKey(List.of("old law"), LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31), null),
                        new AnswerKey(List.of("new law"), LocalDate.of(2025, 1, 1), null, null),
                        new AnswerKey(List.of("river law"), LocalDate.of(2025, 1, 1), null, "Riverside")));
        Form form =
                new Form("f", "1", LocalizedText.of("F"), List.of("en"), "en", List.of(), List.of(question), Map.of());
        Questioning now = new FormCompiler(Vocabulary.builtIn())
                .compile(form)
                .ask(Answers.NONE.with("q", Answer.of(answer)), in("en"));

        assertThat(KnowledgeScore.of(now, day, place).verdicts()).containsEntry(Place.of("q"), verdict);
    }

    @Test
    void answersToNothingAreRefusedTogether() {
        CompiledForm form = form("resident");
        Answers answers = Answers.NONE
                .with("r2_", Answer.of("people"))
                .with("welcome", Answer.of("x"))
                .with(new Place("r2", 2), Answer.of("people"))
                .withRepetitions("r2", 3);

        assertThatThrownBy(() -> form.ask(answers, in("en"))).isInstanceOfSatisfying(InvalidAnswers.class, refusal -> {
            assertThat(refusal.problems())
                    .extracting(problem -> problem.place().toString())
                    .containsExactly("r2", "r2_", "welcome", "r2[2]");
            assertThat(refusal.reason().in(Languages.RUSSIAN)).startsWith("Неверны 4 ответа");
        });
    }

    @Test
    void aWrongSubmissionIsRefusedWithEveryProblem() {
        CompiledForm form = form("municipal-employee");
        Answers answers = Answers.NONE
                .with("m1", Answer.of("parliament"))
                .with("m6", Answer.of("taxes ecology health education housing_utilities procurement"))
                .with("m17_books", Answer.of("hourly"))
                .with("m18", Answer.of("none local_law"))
                .with("m38_date", Answer.of("yesterday"));

        assertThatThrownBy(() -> form.ask(answers, in("ru")).submission())
                .isInstanceOfSatisfying(
                        InvalidAnswers.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(AnswerProblem::kind)
                                .containsExactly(
                                        AnswerProblem.Kind.CHOICE,
                                        AnswerProblem.Kind.TOO_MANY,
                                        AnswerProblem.Kind.CHOICE,
                                        AnswerProblem.Kind.CONSTRAINT));
    }
}
