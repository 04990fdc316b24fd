package org.anketa.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.anketa.form.Answer;
import org.anketa.form.Answers;
import org.anketa.form.AnswersJson;
import org.anketa.form.CompiledForm;
import org.anketa.form.FormCompiler;
import org.anketa.form.InvalidAnswers;
import org.anketa.form.Place;
import org.anketa.form.Setting;
import org.anketa.shared.Refusal;
import org.anketa.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AmendmentTest {

    private static final CompiledForm FORM = compile("""
            {'id': 'small', 'version': '1', 'title': 'Small', 'languages': ['en'], 'items': [
              {'type': 'integer', 'name': 'age', 'label': 'Age', 'constraint': '. > 13'},
              {'type': 'calculate', 'name': 'half', 'label': 'Half', 'calculation': '${age} div 2'},
              {'type': 'calculate', 'name': 'id', 'label': 'Number', 'calculation': 'uuid()'},
              {'type': 'calculate', 'name': 'when', 'label': 'When', 'calculation': 'now()'},
              {'type': 'text', 'name': 'work', 'label': 'Work', 'relevant': '${age} >= 18', 'required': true},
              {'type': 'repeat', 'name': 'child', 'label': 'Child', 'max': 3, 'relevant': '${age} >= 18', 'items': [
                {'type': 'text', 'name': 'name', 'label': 'Name'}]}]}
            """);

    private static final Setting THEN = setting("2026-03-15T09:30:00Z", 7);
    private static final Setting LATER = setting("2026-03-15T23:59:59Z", 8);

    private static final Answers STORED = FORM.ask(
                    json("{'age': 40, 'work': 'clerk', 'child': [{'name': 'Ann'}, {}]}"), THEN)
            .submission();

    private static CompiledForm compile(String json) {
        return new FormCompiler(Vocabulary.builtIn())
                .compile(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static Setting setting(String moment, long seed) {
        return new Setting(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC), Locale.ENGLISH, seed);
    }

    private static Answers json(String json) {
        try {
            return AnswersJson.read((ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"')), FORM);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    private static List<Amendment.Replacement> change(Place place, @Nullable String after) {
        return new Amendment(FORM, LATER)
                .replacements(STORED, List.of(new AnswerChange(place, after == null ? null : Answer.of(after))));
    }

    private static List<String> places(List<Amendment.Replacement> replacements) {
        return replacements.stream().map(one -> one.place().toString()).toList();
    }

    @Test
    void anAnswerBecomesAnotherAndNothingElseChanges() {
        List<Amendment.Replacement> replacements = change(Place.of("work"), "nurse");

        assertThat(replacements)
                .containsExactly(new Amendment.Replacement(Place.of("work"), Answer.of("clerk"), Answer.of("nurse")));
    }

    @Test
    void whatTheFormWorksOutFromItFollows() {
        assertThat(places(change(Place.of("age"), "41"))).containsExactly("age", "half");
    }

    @Test
    void whatIsNoLongerAskedGoesRepetitionsIncluded() {
        List<Amendment.Replacement> replacements = change(Place.of("age"), "15");

        assertThat(places(replacements)).containsExactlyInAnyOrder("age", "half", "work", "child", "name[1]");
        assertThat(replacements)
                .filteredOn(one -> one.place().name().matches("work|name"))
                .allMatch(one -> one.after() == null);
    }

    @Test
    void anAnswerInARepetitionIsTakenOut() {
        assertThat(places(change(new Place("name", 1), null))).containsExactly("name[1]");
    }

    @Test
    void theWholeMustBeValidAfterwards() {
        assertThatThrownBy(() -> change(Place.of("age"), "12")).isInstanceOf(InvalidAnswers.class);
        assertThatThrownBy(() -> change(Place.of("work"), null)).isInstanceOf(InvalidAnswers.class);
        assertThatThrownBy(() -> change(Place.of("wrok"), "x")).isInstanceOf(InvalidAnswers.class);
        assertThatThrownBy(() -> change(new Place("name", 3), "x")).isInstanceOf(InvalidAnswers.class);
    }

    @Test
    void severalAnswersThatNeedEachOtherChangeTogether() {
        Answers young = FORM.ask(json("{'age': 15}"), THEN).submission();
        AnswerChange age = new AnswerChange(Place.of("age"), Answer.of("18"));
        AnswerChange work = new AnswerChange(Place.of("work"), Answer.of("clerk"));
        Amendment amendment = new Amendment(FORM, LATER);

        assertThatThrownBy(() -> amendment.replacements(young, List.of(age))).isInstanceOf(InvalidAnswers.class);
        assertThat(places(amendment.replacements(young, List.of(age, work)))).contains("age", "half", "work");
    }

    @Test
    void changesOfNothingAreRefused() {
        assertThatThrownBy(() -> change(Place.of("work"), "clerk"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("nothing would change");
        assertThatThrownBy(() -> change(Place.of("half"), "3")).hasMessageContaining("nothing would change");
    }

    @Test
    void answersToWhatIsNotAskedAreRefused() {
        Answers young = FORM.ask(json("{'age': 15}"), THEN).submission();
        List<AnswerChange> work = List.of(new AnswerChange(Place.of("work"), Answer.of("clerk")));

        assertThatThrownBy(() -> new Amendment(FORM, LATER).replacements(young, work))
                .hasMessageContaining("\"work\" is not asked");
    }
}
