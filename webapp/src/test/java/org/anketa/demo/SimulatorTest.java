package org.anketa.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.anketa.form.Answer;
import org.anketa.form.Answers;
import org.anketa.form.FormJson;
import org.anketa.form.MissingReason;
import org.anketa.form.Place;
import org.anketa.form.Questioning;
import org.junit.jupiter.api.Test;

class SimulatorTest {

    private static final int PEOPLE = 60;

    private final SimulatedAnswers employees = SimulatedAnswers.ofBuiltIn("municipal-employee");
    private final SimulatedAnswers residents = SimulatedAnswers.ofBuiltIn("resident");

    private static List<Answers> many(SimulatedAnswers form, String... groups) {
        return LongStream.range(0, PEOPLE)
                .mapToObj(seed -> form.by(seed, groups))
                .toList();
    }

    private static double share(List<Answers> all, String item, String choice) {
        return all.stream()
                        .filter(answers -> chosen(answers, item).contains(choice))
                        .count()
                / (double) all.size();
    }

    private static List<String> chosen(Answers answers, String item) {
        return answers.find(Place.of(item)).orElse(null) instanceof Answer.Given given
                ? List.of(given.value().asText().split(" "))
                : List.of();
    }

    @Test
    void everyAnswerIsOneThatTheFormTakes() {
        many(employees, "housing", "specialist")
                .forEach(answers -> assertThat(employees
                                .form()
                                .ask(answers, employees.setting())
                                .problems())
                        .isEmpty());
        many(residents)
                .forEach(answers -> assertThat(residents
                                .form()
                                .ask(answers, residents.setting())
                                .problems())
                        .isEmpty());
    }

    @Test
    void theSameSeedGivesTheSameAnswersAndAnotherSeedOthers() {
        assertThat(employees.by(7, "legal")).isEqualTo(employees.by(7, "legal")).isNotEqualTo(employees.by(8, "legal"));
    }

    @Test
    void topicsFitTheUnit() {
        assertThat(share(many(employees, "finance"), "m6", "budget_finance"))
                .isGreaterThan(share(many(employees, "culture"), "m6", "budget_finance") + 0.4);
        assertThat(share(many(employees, "culture"), "m6", "culture_leisure"))
                .isGreaterThan(share(many(employees, "finance"), "m6", "culture_leisure") + 0.4);
    }

    @Test
    void importanceIsAboveSatisfactionWhereTheLibraryIsSlow() {
        List<Answers> all = many(employees, "economy", "m5=regularly");
        assertThat(mean(all, "m25_importance_speed")).isGreaterThan(mean(all, "m25_satisfaction_speed") + 0.8);
        assertThat(mean(all, "m25_satisfaction_staff_help")).isGreaterThan(mean(all, "m25_satisfaction_speed") + 0.8);
    }

    private static double mean(List<Answers> all, String item) {
        return all.stream()
                .flatMap(answers -> chosen(answers, item).stream())
                .filter(choice -> choice.matches("[1-5]"))
                .mapToInt(Integer::parseInt)
                .average()
                .orElseThrow();
    }

    @Test
    void skipLogicIsFollowed() {
        for (Answers answers : many(employees, "housing")) {
            Questioning done = employees.form().ask(answers, employees.setting());
            if (chosen(answers, "m5").contains("no")) {
                assertThat(done.isRelevant(Place.of("m26"))).isFalse();
                assertThat(answers.find(Place.of("m26"))).isEmpty();
            }
        }
    }

    @Test
    void somePeopleLeaveQuestionsOutAndSomeDoNotKnow() {
        List<Answers> all = many(residents);
        assertThat(all)
                .anySatisfy(answers -> assertThat(answers.find(Place.of("r15"))).isEmpty());
        assertThat(all)
                .anySatisfy(answers ->
                        assertThat(answers.find(Place.of("r6"))).contains(Answer.missing(MissingReason.DONT_KNOW)));
    }

    @Test
    void aFormThatNobodyDescribedIsAnsweredToo() {
        SimulatedAnswers other = SimulatedAnswers.of(FormJson.read("""
                {"id": "visit", "version": "1", "title": {"en": "Visit"}, "languages": ["en"], "default_language": "en",
                 "choice_lists": [{"name": "room", "choices": [
                   {"value": "hall", "label": {"en": "Hall"}}, {"value": "archive", "label": {"en": "Archive"}}]}],
                 "items": [
                   {"type": "integer", "name": "age", "label": {"en": "Age"}, "required": "true()",
                    "constraint": ". >= 18 and . < 100"},
                   {"type": "select_multiple", "name": "rooms", "label": {"en": "Rooms"}, "list": "room",
                    "required": "true()"},
                   {"type": "range", "name": "score", "label": {"en": "Score"}, "start": 0, "end": 10, "step": 2},
                   {"type": "time", "name": "came", "label": {"en": "Came"}},
                   {"type": "repeat", "name": "books", "label": {"en": "Books"}, "items": [
                     {"type": "text", "name": "book", "label": {"en": "Book"}, "required": "true()"}]},
                   {"type": "acknowledge", "name": "rules", "label": {"en": "I know the rules"},
                    "required": "true()"}]}
                """.getBytes(StandardCharsets.UTF_8)));

        many(other)
                .forEach(answers -> assertThat(
                                other.form().ask(answers, other.setting()).problems())
                        .isEmpty());
    }
}
