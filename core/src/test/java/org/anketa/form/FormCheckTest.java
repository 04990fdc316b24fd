package org.anketa.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.anketa.shared.Languages;
import org.anketa.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad forms: everything wrong with each is told at once. */
class FormCheckTest {

    private static List<FormProblem> problems(byte[] json) {
        InvalidForm refusal =
                catchThrowableOfType(InvalidForm.class, () -> new FormCompiler(Vocabulary.builtIn()).compile(json));
        assertThat(refusal).isNotNull();
        return refusal.problems();
    }

    private static List<String> told(byte[] json) {
        return problems(json).stream()
                .map(problem -> {
                    assertThat(problem.in(Languages.RUSSIAN)).isNotBlank();
                    return problem.path() + " " + problem.message().key().replaceFirst("^form\\.", "");
                })
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text 1st | 1st.name name.invalid",
                "text a;text a | a.name name.duplicate",
                "select_one a list=color other=other;text a_other | a_other.name name.duplicate",
                "select_one a | a.list list.none",
                "select_one a list=colour | a.list list.unknown",
                "select_one a list=abc other=z | a.other choice.unknown",
                "select_one a list=abc max_choices=2 | a.max_choices attribute.type",
                "text a list=abc | a.list attribute.type",
                "text a max_choices=2 | a.max_choices attribute.type",
                "note a constraint=\"1 = 1\" | a.constraint attribute.type",
                "note a required | a.required attribute.type",
                "note a missing=refused | a.missing attribute.type",
                "text a read_only | a.read_only read_only.empty",
                "calculate a | a.calculation calculation.none",
                "range a | a range.none",
                "range a start=5 end=1 | a range.unsound",
                "text a start=1 | a.start attribute.type",
                "date a max_length=5 | a.max_length attribute.type",
                "text a max_length=20000 | a.max_length length.most",
                "text a calculation=\"1\" default=\"2\" | a.default default.calculated",
                "text a relevant=\"${b} = 1\" | a.relevant name.unknown.near",
                "text a relevant=\"${nobody} = 1\" | a.relevant name.unknown",
                "text a relevant=\"1 +\" | a.relevant syntax.end",
                "text a constraint=\"foo(.)\" | a.constraint function.unknown",
                "text a relevant=\". = 1\" | a.relevant current",
                "select_one a list=abc choice_filter=\"size > 1\" | a.choice_filter word",
                "group g | g group.empty",
                "group g rows=abc;  text a | g.rows rows.plain",
                "group g layout=grid;  text a | g/a grid.member",
                "group g layout=grid;  repeat r;    select_one a list=abc | g/r grid.member",
                "group g layout=grid rows=none;  select_one a list=abc | g.rows list.unknown",
                "group g layout=grid rows=abc;  select_one a list=abc;  select_one b list=abc | g grid.rows",
                "group g layout=grid;  select_one a list=abc;  select_one b list=yn | g grid.lists",
                "group g layout=paired rows=abc;  select_one a list=abc | g grid.paired",
                "group g layout=grid;  select_one a list=color other=other | g/a.other grid.other",
                "repeat r max=500;  text a | r.max repeat.most",
                "repeat r;  repeat s;    text a | r/s repeat.nested",
            })
    void theMistakeIsTold(String form, String expected) {
        assertThat(told(SmallForm.json(List.of(form.split(";", -1))))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text a relevant=\"${a} = 1\" | a → a",
                "text a relevant=\"${b} = 1\";text b relevant=\"${a} = 1\" | a → b → a",
                "calculate a calculation=\"${b}\";calculate b calculation=\"${c}\";calculate c calculation=\"${a}\" | a → b → c → a",
                "group g relevant=\"${a} = 1\";  integer a | g → a → g",
                "select_one a list=town choice_filter=\"region = ${b}\";text b relevant=\"${a} = 't1'\" | a → b → a",
            })
    void aLoopIsNamedAllAround(String form, String loop) {
        assertThat(problems(SmallForm.json(List.of(form.split(";", -1)))))
                .extracting(problem -> problem.message().values().get("loop"))
                .contains(loop);
    }

    @Test
    void answersMayBeHeldAgainstEachOther() {
        byte[] form = SmallForm.json(
                List.of("integer low constraint=\". <= ${high}\"", "integer high constraint=\". >= ${low}\""));

        assertThat(new FormCompiler(Vocabulary.builtIn()).compile(form).listQuestions())
                .hasSize(2);
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        byte[] form = """
                {"id": "bad form", "version": "1", "title": {"en": "Bad"}, "languages": ["en", "ru"],
                 "default_language": "de", "colour": "red",
                 "choice_lists": [
                   {"name": "l", "choices": [
                     {"value": "a", "label": {"en": "A", "ru": "А"}},
                     {"value": "a", "label": {"en": "B"}},
                     {"value": "a b", "label": {"en": "C", "ru": "В"}}]},
                   {"name": "t", "vocabulary": "topics"},
                   {"name": "l"}],
                 "items": [
                   {"type": "select_on", "name": "q1", "label": {"en": "Q", "ru": "В"}},
                   {"type": "text", "name": "q1", "label": {"en": "Q"}, "relevant": "${q9} = 1"},
                   {"type": "select_one", "name": "q3", "label": {"en": "Q", "ru": "В"}, "list": "l",
                    "key": [{"correct": ["c"], "place": "X"}, {"correct": ["a"], "valid_from": "2026-02-01", "valid_until": "2026-01-01"}]},
                   {"type": "note", "name": "q4"}]}""".getBytes(StandardCharsets.UTF_8);

        assertThat(told(form))
                .containsExactlyInAnyOrder(
                        "colour attribute",
                        "q1.type type",
                        "id id",
                        "default_language language.default",
                        "title label.language",
                        "choice_lists/l/a choice.duplicate",
                        "choice_lists/l/a.label label.language",
                        "choice_lists/l/a b choice.value",
                        "choice_lists/t.vocabulary vocabulary.unknown",
                        "choice_lists/l list.duplicate",
                        "choice_lists/l list.empty",
                        "q1.name name.duplicate",
                        "q1.label label.language",
                        "q1.relevant name.unknown.near",
                        "q3.key key.period",
                        "q3.key choice.unknown",
                        "q4.label label.none");
    }

    @Test
    void keysThatHoldOnTheSameDayAreTold() {
        byte[] form = """
                {"id": "f", "version": "1", "title": "F", "languages": ["en"], "choice_lists": [],
                 "items": [{"type": "text", "name": "q", "label": "Q", "key": [
                   {"correct": ["a"], "valid_until": "2026-06-01"},
                   {"correct": ["b"], "valid_from": "2026-06-01"},
                   {"correct": ["c"], "place": "Riverside"},
                   {"correct": []}]}]}""".getBytes(StandardCharsets.UTF_8);

        assertThat(told(form)).contains("q.key key.overlap", "q.key key.empty");
    }

    @Test
    void aFormThatIsTooLargeIsRefusedBeforeItIsSpelledOut() {
        StringBuilder form = new StringBuilder("""
                {"id": "f", "version": "1", "title": "F", "languages": ["en"],
                 "choice_lists": [{"name": "l", "choices": [""");
        for (int i = 0; i < 3_000; i++) {
            form.append(i == 0 ? "" : ",").append("{\"value\":\"v").append(i).append("\",\"label\":\"V\"}");
        }
        form.append("]}],\"items\":[");
        for (int i = 0; i < 2_000; i++) {
            form.append(i == 0 ? "" : ",")
                    .append("{\"type\":\"group\",\"name\":\"g")
                    .append(i)
                    .append("""
                    ","layout":"grid","rows":"l","items":[{"type":"select_one","list":"l","name":"q""")
                    .append(i)
                    .append("\"}]}");
        }
        byte[] json = form.append("]}").toString().getBytes(StandardCharsets.UTF_8);

        assertThat(told(json)).containsExactly("g1/q1 items.many");
    }

    @Test
    void aLongChainOfConditionsIsFollowed() {
        List<String> lines = new ArrayList<>(List.of("integer q0"));
        for (int i = 1; i < FormCheck.MOST_ITEMS; i++) {
            lines.add(0, "integer q" + i + " relevant=\"${q" + (i - 1) + "} = 1\"");
        }

        CompiledForm form = new FormCompiler(Vocabulary.builtIn()).compile(SmallForm.json(lines));

        assertThat(form.order().get(0).name()).isEqualTo("q0");
    }

    @Test
    void theRefusalCountsThem() {
        InvalidForm refusal = catchThrowableOfType(
                InvalidForm.class,
                () -> new FormCompiler(Vocabulary.builtIn())
                        .compile(SmallForm.json(List.of("select_one a", "range b"))));

        assertThat(refusal.reason().in(Languages.RUSSIAN)).startsWith("В форме 2 ошибки.");
    }
}
