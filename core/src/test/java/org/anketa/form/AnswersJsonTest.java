package org.anketa.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.anketa.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersJsonTest {

    private static final CompiledForm FORM = new FormCompiler(Vocabulary.builtIn())
            .compile(SmallForm.json(List.of(
                    "integer i",
                    "decimal d",
                    "date day",
                    "text t missing=refused",
                    "select_multiple m list=abc",
                    "acknowledge ok",
                    "repeat child max=3",
                    "  text name",
                    "  calculate number calculation=\"position(..)\"")));

    private static Answers read(String json) throws JsonProcessingException {
        return AnswersJson.read((ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"')), FORM);
    }

    @Test
    void aSubmissionIsWrittenByTypeAndReadBack() throws JsonProcessingException {
        Answers answers = read("""
                {'i': '12', 'd': '2,50', 'day': '2026-01-31', 't': {'missing': 'refused'}, 'm': 'a  c', 'ok': true,
                 'child': [{'name': 'Ann'}, {'name': null}]}""");

        Answers stored = FORM.ask(answers, Scenario.SETTING).submission();

        String json = AnswersJson.write(stored, FORM).toString();
        assertThat(json.replace('"', '\''))
                .isEqualTo("{'i':12,'d':2.5,'day':'2026-01-31','t':{'missing':'refused'},'m':['a','c'],'ok':'OK',"
                        + "'child':[{'name':'Ann','number':1},{'number':2}]}");
        assertThat(FORM.ask(read(json), Scenario.SETTING).submission()).isEqualTo(stored);
    }

    @Test
    void largeNumbersHaveNoExponent() throws JsonProcessingException {
        Answers answers =
                FORM.ask(read("{'i': 123456789012345}"), Scenario.SETTING).submission();

        assertThat(AnswersJson.write(answers, FORM).toString()).contains("\"i\":123456789012345,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'t': {}}",
                "{'t': {'missing': 'lost'}}",
                "{'t': {'missing': 'refused', 'x': 1}}",
                "{'m': ['a b']}",
                "{'m': [1]}",
                "{'child': {'name': 'Ann'}}",
                "{'child': ['Ann']}",
                "{'child': [{'name': {}}]}",
            })
    void anythingElseIsRefused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(InvalidAnswers.class);
    }

    @Test
    void tooManyRepetitionsAreRefused() throws JsonProcessingException {
        Answers answers = read("{'child': [{}, {}, {}, {}]}");

        assertThatThrownBy(() -> FORM.ask(answers, Scenario.SETTING)).isInstanceOf(InvalidAnswers.class);
    }

    @Test
    void textsThatCannotBeStoredAreRefused() {
        for (String text : List.of("a\u0000b", "\ud83d", "a\u001b[31m")) {
            Questioning now = FORM.ask(Answers.NONE.with("t", Answer.of(text)), Scenario.SETTING);
            assertThat(now.problems()).extracting(AnswerProblem::kind).containsExactly(AnswerProblem.Kind.TYPE);
        }
    }

    @Test
    void aSubmissionIsToldEverythingThatIsWrongWhateverItsKind() {
        assertThatThrownBy(() -> submit("{'t': {}, 'i': 'many', 'nosuch': 1, 'm': ['z'], 'd': '1',"
                        + " 'child': [{'name': {}}, {}, {}, {'name': 'Ann'}]}"))
                .isInstanceOfSatisfying(
                        InvalidAnswers.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(problem -> problem.place() + " " + problem.kind())
                                .containsExactlyInAnyOrder(
                                        Place.of("t") + " TYPE",
                                        Place.of("nosuch") + " UNKNOWN",
                                        Place.of("child") + " TOO_MANY",
                                        new Place("name", 1) + " TYPE",
                                        Place.of("i") + " TYPE",
                                        Place.of("m") + " CHOICE"));
    }

    @Test
    void aSubmissionWithoutMistakesIsKept() throws JsonProcessingException {
        assertThat(submit("{'i': 12, 'child': [{'name': 'Ann'}]}"))
                .isEqualTo(FORM.ask(read("{'i': 12, 'child': [{'name': 'Ann'}]}"), Scenario.SETTING)
                        .submission());
    }

    private static Answers submit(String json) throws JsonProcessingException {
        return AnswersJson.submission(
                (ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"')), FORM, Scenario.SETTING);
    }
}
