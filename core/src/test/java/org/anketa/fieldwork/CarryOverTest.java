package org.anketa.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.anketa.form.Answers;
import org.anketa.form.AnswersJson;
import org.anketa.form.CompiledForm;
import org.anketa.form.FormCompiler;
import org.anketa.form.Setting;
import org.anketa.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class CarryOverTest {

    private static final Setting SETTING = new Setting(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), Locale.ENGLISH, 1);

    private static CompiledForm form(String choices, String items) {
        String json = """
                {'id': 'f', 'version': '1', 'title': 'F', 'languages': ['en'], 'default_language': 'en',
                 'choice_lists': [{'name': 'list', 'choices': [%s]}], 'items': [%s]}
                """.formatted(choices, items).replace('\'', '"');
        return new FormCompiler(Vocabulary.builtIn()).compile(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String item(String type, String name, String more) {
        return "{'type': '%s', 'name': '%s', 'label': 'Label'%s}".formatted(type, name, more);
    }

    private static String choice(String value) {
        return "{'value': '%s', 'label': 'Label'}".formatted(value);
    }

    private static String carried(CompiledForm from, CompiledForm to, String answers) {
        Answers before = AnswersJson.read(FieldworkFixtures.json(answers), from);
        Answers after = new CarryOver(from, to).answers(before, SETTING);
        assertThat(to.ask(after, SETTING)).isNotNull();
        return AnswersJson.write(after, to).toString().replace('"', '\'');
    }

    @Test
    void answersStayWhereTheirQuestionStays() {
        CompiledForm from = form(
                choice("a"), item("text", "kept", "") + "," + item("text", "gone", "") + "," + item("text", "age", ""));
        CompiledForm to = form(choice("a"), item("integer", "age", "") + "," + item("text", "kept", ""));

        assertThat(carried(from, to, "{'kept': 'x', 'gone': 'y', 'age': '40'}")).isEqualTo("{'kept':'x'}");
    }

    @Test
    void choicesThatAreNoLongerOfferedAreLeftOut() {
        String questions = item("select_one", "one", ", 'list': 'list'") + ","
                + item("select_multiple", "several", ", 'list': 'list'");
        CompiledForm from = form(choice("a") + "," + choice("b"), questions);
        CompiledForm to = form(choice("a"), questions);

        assertThat(carried(from, to, "{'one': 'b', 'several': ['a']}")).isEqualTo("{'several':['a']}");
        assertThat(carried(from, to, "{'one': 'a', 'several': ['a', 'b']}")).isEqualTo("{'one':'a'}");
    }

    @Test
    void reasonsThatAreNoLongerOfferedAreLeftOut() {
        CompiledForm from = form(choice("a"), item("text", "q", ", 'missing': ['refused', 'dont_know']"));
        CompiledForm to = form(choice("a"), item("text", "q", ", 'missing': ['refused']"));

        assertThat(carried(from, to, "{'q': {'missing': 'dont_know'}}")).isEqualTo("{}");
        assertThat(carried(from, to, "{'q': {'missing': 'refused'}}")).isEqualTo("{'q':{'missing':'refused'}}");
    }

    @Test
    void repetitionsBeyondWhatTheFormAllowsAreLeftOut() {
        CompiledForm from = form(choice("a"), item("repeat", "r", ", 'items': [" + item("text", "q", "") + "]"));
        CompiledForm to =
                form(choice("a"), item("repeat", "r", ", 'max': 1, 'items': [" + item("text", "q", "") + "]"));

        assertThat(carried(from, to, "{'r': [{'q': 'x'}, {'q': 'y'}]}")).isEqualTo("{'r':[{'q':'x'}]}");
        assertThat(carried(from, form(choice("a"), item("text", "q", "")), "{'r': [{'q': 'x'}]}"))
                .isEqualTo("{}");
    }

    @Test
    void newQuestionsHaveTheirDefaults() {
        CompiledForm from = form(choice("a"), item("text", "old", ", 'default': '1'"));
        CompiledForm to = form(
                choice("a"), item("text", "old", ", 'default': '1'") + "," + item("text", "fresh", ", 'default': '1'"));

        assertThat(new CarryOver(from, to)
                        .answers(Answers.NONE, SETTING)
                        .given()
                        .toString())
                .contains("fresh")
                .doesNotContain("old");
    }

    @Test
    void oneGoesOnWithThePageIfItIsStillThere() {
        CompiledForm from = form(choice("a"), item("text", "q", "") + "," + item("text", "gone", ""));
        CompiledForm to = form(choice("a"), item("text", "q", ""));

        assertThat(new CarryOver(from, to).page("q")).isEqualTo("q");
        assertThat(new CarryOver(from, to).page("gone")).isNull();
    }
}
