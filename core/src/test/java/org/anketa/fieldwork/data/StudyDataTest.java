package org.anketa.fieldwork.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anketa.dataset.CaseChoice;
import org.anketa.dataset.Category;
import org.anketa.dataset.Distribution;
import org.anketa.dataset.ItemLabels;
import org.anketa.dataset.Measure;
import org.anketa.dataset.Sample;
import org.anketa.dataset.Variable;
import org.anketa.fieldwork.Regime;
import org.anketa.form.Answer;
import org.anketa.form.Answers;
import org.anketa.form.MissingReason;
import org.anketa.shared.Languages;
import org.anketa.shared.Message;
import org.junit.jupiter.api.Test;

class StudyDataTest {

    private static Answers given(String... namesAndTexts) {
        Answers answers = Answers.NONE;
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            answers = answers.with(namesAndTexts[i], Answer.of(namesAndTexts[i + 1]));
        }
        return answers;
    }

    private static Answers missing(String name, MissingReason reason) {
        return Answers.NONE.with(name, Answer.missing(reason));
    }

    private static List<String> column(StudyData data, String name) {
        int at = data.everything().columnNames().indexOf(name);
        List<String> fields = new ArrayList<>();
        data.everything().forEachRow(0, Long.MAX_VALUE, row -> fields.add(row[at]));
        return fields;
    }

    private static List<String> values(List<Category> categories) {
        return categories.stream().map(Category::value).toList();
    }

    private static String english(Variable variable) {
        return variable.label().in(Languages.ENGLISH);
    }

    @Test
    void columnsStandInTheOrderOfTheForm() {
        assertThat(SmallStudy.asking().data().everything().columnNames())
                .containsExactly(
                        "wave",
                        "mode",
                        "language",
                        "day",
                        "sex",
                        "age",
                        "service",
                        "job",
                        "since",
                        "topics_web",
                        "topics_library",
                        "ways_mail",
                        "ways_phone",
                        "ways_visit",
                        "use_web",
                        "use_library",
                        "imp_speed",
                        "sat_speed",
                        "score",
                        "child",
                        "head",
                        "head_right",
                        "knowledge_score");
    }

    @Test
    void oneChoiceIsOneColumnWithTheFormsLabelsInItsOrder() {
        Variable sex =
                SmallStudy.asking().answer(given("sex", "m")).data().codebook().getVariable("sex");
        assertThat(values(sex.categories())).containsExactly("f", "m");
        assertThat(sex.categories().get(0).label().in(Languages.RUSSIAN)).isEqualTo("Женщина");
        assertThat(sex.label().in(Languages.RUSSIAN)).isEqualTo("Пол");
        assertThat(sex.measure()).isEqualTo(Measure.NOMINAL);
    }

    @Test
    void scalesAreOrdinal() {
        StudyData data = SmallStudy.asking().data();
        for (String name : List.of("use_web", "imp_speed", "score", "service", "ways_mail", "since", "wave", "day")) {
            assertThat(data.codebook().getVariable(name).measure()).as(name).isEqualTo(Measure.ORDINAL);
        }
        assertThat(data.codebook().getVariable("age").measure()).isEqualTo(Measure.SCALE);
        assertThat(data.codebook().getVariable("head").measure()).isEqualTo(Measure.NOMINAL);
    }

    @Test
    void wordsAmongTheNumbersOfAScaleAreNoSteps() {
        Variable importance = SmallStudy.asking()
                .answer(given("imp_speed", "not_used"))
                .data()
                .codebook()
                .getVariable("imp_speed");
        assertThat(values(importance.missing())).containsExactly("not_used");
        assertThat(importance.isNumeric()).isTrue();
    }

    @Test
    void whyThereIsNoAnswerIsAMissingValueOfItsOwn() {
        StudyData data = SmallStudy.asking()
                .answer(missing("sex", MissingReason.DONT_KNOW))
                .answer(missing("sex", MissingReason.REFUSED))
                .answer(Answers.NONE)
                .data();
        Variable sex = data.codebook().getVariable("sex");
        assertThat(column(data, "sex")).containsExactly("dont_know", "refused", "");
        assertThat(values(sex.missing())).containsExactly("dont_know", "refused");
        assertThat(sex.missing().get(1).label().in(Languages.RUSSIAN)).isNotBlank();
    }

    @Test
    void numbersKeepTheKindsOfMissingAnswersApart() {
        StudyData data = SmallStudy.asking()
                .answer(given("age", "41"))
                .answer(missing("age", MissingReason.REFUSED))
                .answer(Answers.NONE)
                .data();
        Sample sample = data.sample(CaseChoice.ALL, Clock.systemUTC());
        Variable age = sample.codebook().getVariable("age");
        Distribution ages = sample.distribution(age);
        assertThat(ages.values()).containsExactly(41);
        assertThat(values(age.missing())).containsExactly("refused");
    }

    @Test
    void severalChoicesAreAColumnEachAndEmptyWhereNothingWasAnswered() {
        StudyData data = SmallStudy.asking()
                .answer(given("topics", "library"))
                .answer(missing("topics", MissingReason.DONT_KNOW))
                .answer(Answers.NONE)
                .data();
        assertThat(column(data, "topics_web")).containsExactly("0", "dont_know", "");
        assertThat(column(data, "topics_library")).containsExactly("1", "dont_know", "");
        Variable web = data.codebook().getVariable("topics_web");
        assertThat(english(web)).isEqualTo("Which topics? – Internet");
        assertThat(web.categories().get(1).label().in(Languages.RUSSIAN)).isEqualTo("Выбрано");
    }

    @Test
    void ranksAreNumbersAndNoRankIsMissing() {
        StudyData data = SmallStudy.asking().answer(given("ways", "visit mail")).data();
        assertThat(column(data, "ways_visit")).containsExactly("1");
        assertThat(column(data, "ways_mail")).containsExactly("2");
        assertThat(column(data, "ways_phone")).containsExactly("0");
        Variable phone = data.codebook().getVariable("ways_phone");
        assertThat(values(phone.categories())).containsExactly("1", "2");
        assertThat(values(phone.missing())).containsExactly("0");
        assertThat(phone.isNumeric()).isTrue();
    }

    @Test
    void rowsOfGridsSayTheirQuestion() {
        StudyData data = SmallStudy.asking().data();
        assertThat(english(data.codebook().getVariable("use_web"))).isEqualTo("How often? – Internet");
        assertThat(english(data.codebook().getVariable("sat_speed"))).isEqualTo("Quality – Satisfaction – Speed");
        ItemLabels apart = ItemLabels.of(
                List.of(data.codebook().getVariable("use_web"), data.codebook().getVariable("use_library")));
        assertThat(apart.question().in(Languages.RUSSIAN)).isEqualTo("Как часто?");
        assertThat(apart.items().get(1).in(Languages.RUSSIAN)).isEqualTo("Библиотека");
    }

    @Test
    void repeatedGroupsAreCounted() {
        Answers two = Answers.NONE.withRepetitions("child", 2);
        StudyData data = SmallStudy.asking().answer(two).answer(Answers.NONE).data();
        assertThat(column(data, "child")).containsExactly("2", "");
        assertThat(english(data.codebook().getVariable("child"))).isEqualTo("Children: how many");
    }

    @Test
    void knowledgeIsScoredByTheKeyOfTheDay() {
        StudyData data = SmallStudy.asking()
                .answer(given("head", "phone"))
                .answer(given("head", "mail"))
                .answer(missing("head", MissingReason.DONT_KNOW))
                .answer(Answers.NONE)
                .data();
        assertThat(column(data, "head_right")).containsExactly("right", "wrong", "dont_know", "");
        assertThat(column(data, "knowledge_score")).containsExactly("1", "0", "0", "0");
    }

    @Test
    void formerVersionsFitByNameAndLoseNothing() {
        StudyData data = SmallStudy.asking()
                .before(json -> json.replace("\"job\"", "\"occupation\"")
                        .replace("{\"value\":\"m\"", "{\"value\":\"man\"")
                        .replace("\"value\": \"m\"", "\"value\": \"man\""))
                .answer(given("sex", "f", "job", "x"))
                .answer(SmallStudy.FORMER, null, given("sex", "man", "occupation", "clerk"))
                .data();
        assertThat(column(data, "sex")).containsExactly("f", "man");
        assertThat(column(data, "job")).containsExactly("x", "");
        assertThat(column(data, "occupation")).containsExactly("", "clerk");
        assertThat(data.codebook()
                        .getVariable("sex")
                        .categories()
                        .get(2)
                        .label()
                        .in(Languages.ENGLISH))
                .isEqualTo("Man");
    }

    @Test
    void unitsHaveTheirNamesAndTheirTopmostUnit() {
        SmallStudy study = SmallStudy.asking();
        UUID administration = study.unit("Администрация", null);
        UUID finance = study.unit("Финансы", administration);
        StudyData data = study.answer(SmallStudy.CURRENT, finance, Answers.NONE)
                .answer(SmallStudy.CURRENT, null, Answers.NONE)
                .data();
        assertThat(column(data, "unit")).containsExactly("Финансы", "");
        assertThat(column(data, "body")).containsExactly("Администрация", "");
        assertThat(values(data.codebook().getVariable("body").categories())).containsExactly("Администрация");
    }

    @Test
    void anonymousStudiesHaveNoUnits() {
        SmallStudy study = SmallStudy.asking().as(Regime.ANONYMOUS);
        study.unit("Администрация", null);
        assertThat(study.answer(Answers.NONE).data().everything().columnNames())
                .startsWith("wave", "mode", "language", "day", "sex")
                .doesNotContain("unit", "body");
    }

    @Test
    void analysesDontSeeWhatOnlyAFewWrote() {
        SmallStudy study = SmallStudy.asking().answer(given("job", "the only mayor", "since", "2001-02-03"));
        IntStream.range(0, 3).forEach(i -> study.answer(given("job", "clerk", "since", "2020-01-01")));
        StudyData data = study.data();
        assertThat(values(data.codebook().getVariable("job").categories())).containsExactly("clerk", "_rare");
        assertThat(values(data.codebook().getVariable("since").categories())).containsExactly("2020-01-01");
        Sample sample = data.sample(CaseChoice.ALL, Clock.systemUTC());
        assertThat(sample.tabulate(sample.codebook().getVariable("job")).cases(1))
                .isEqualTo(1);
        assertThat(column(data, "job")).contains("the only mayor");
        assertThat(values(data.everythingCodebook().getVariable("job").categories()))
                .contains("the only mayor");
    }

    @Test
    void simulatedDataSaySo() {
        assertThat(SmallStudy.asking().data().notes()).isEmpty();
        assertThat(SmallStudy.asking().simulated().data().notes()).hasSize(1);
    }

    @Test
    void everyMessageExistsInEveryLanguage() {
        assertThat(Message.listKeys(StudyData.class, Languages.RUSSIAN))
                .isEqualTo(Message.listKeys(StudyData.class, Languages.ENGLISH))
                .isNotEmpty();
    }

    @Test
    void nobodyStandsForSeveralCases() {
        StudyData data = SmallStudy.asking().data();
        CaseChoice byAge = new CaseChoice("age", null, null);

        assertThatThrownBy(() -> data.sample(byAge, Clock.systemUTC())).hasMessageContaining("one case");
    }
}
