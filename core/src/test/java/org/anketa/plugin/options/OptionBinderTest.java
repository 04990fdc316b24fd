package org.anketa.plugin.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.InvalidOptions;
import org.anketa.analysis.OptionBinder;
import org.anketa.dataset.Category;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.Measure;
import org.anketa.dataset.Variable;
import org.anketa.plugin.PluginValidators;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Text;
import org.junit.jupiter.api.Test;

class OptionBinderTest {

    private static final Codebook CODEBOOK = new Codebook(List.of(
            variable("sex", Measure.NOMINAL, "f", "m"),
            variable("grade", Measure.ORDINAL, "1", "2", "3"),
            variable("age", Measure.SCALE),
            variable("q1, part a", Measure.NOMINAL, "yes")));

    private final OptionBinder<Tally.Options> binder = new OptionBinder<>(
            Declaration.of(new Tally()), new PluginValidators(OptionBinderTest.class.getClassLoader()));

    private static Variable variable(String name, Measure measure, String... values) {
        return new Variable(
                name,
                LocalizedText.of(name),
                measure,
                List.of(values).stream().map(Category::of).toList(),
                List.of());
    }

    private Tally.Options bind(String... namesAndValues) {
        return binder.bind(raw(namesAndValues), CODEBOOK);
    }

    /** Enough for the options to be valid, and then what the test says. */
    private static Map<String, List<String>> raw(String... namesAndValues) {
        Map<String, List<String>> raw = new HashMap<>();
        raw.put("rows", List.of("sex"));
        raw.put("items", List.of("sex,grade"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            raw.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return raw;
    }

    private InvalidOptions refusal(Map<String, List<String>> raw) {
        InvalidOptions refused = catchThrowableOfType(InvalidOptions.class, () -> binder.bind(raw, CODEBOOK));
        assertThat(refused).as("the refusal of " + raw).isNotNull();
        return refused;
    }

    private String problem(String option, String... values) {
        Map<String, List<String>> raw = raw();
        raw.put(option, List.of(values));
        return problem(refusal(raw), option);
    }

    private static String problem(InvalidOptions refused, String option) {
        assertThat(refused.problems()).containsOnlyKeys(option);
        Text problem = Objects.requireNonNull(refused.problems().get(option));
        assertThat(problem.in(Languages.RUSSIAN)).containsPattern("[А-я]");
        return problem.in(Languages.ENGLISH);
    }

    @Test
    void whatNobodySetHasItsDefault() {
        Tally.Options options = bind();

        assertThat(options.layer()).isNull();
        assertThat(options.base()).isEqualTo(Tally.Base.ANSWERED);
        assertThat(options.digits()).isEqualTo(1);
        assertThat(options.level()).isEqualTo(0.95);
        assertThat(options.totals()).isTrue();
        assertThat(options.heading()).isEmpty();
    }

    @Test
    void blankCountsAsNotSet() {
        Tally.Options options = bind("layer", "", "base", " ", "digits", "");

        assertThat(options.layer()).isNull();
        assertThat(options.base()).isEqualTo(Tally.Base.ANSWERED);
        assertThat(options.digits()).isEqualTo(1);
    }

    @Test
    void valuesAreReadAsPeopleTypeThem() {
        Tally.Options options = bind("base", "ALL-CASES", "digits", " 3 ", "level", "0,9", "totals", "off");

        assertThat(options.base()).isEqualTo(Tally.Base.ALL_CASES);
        assertThat(options.digits()).isEqualTo(3);
        assertThat(options.level()).isEqualTo(0.9);
        assertThat(options.totals()).isFalse();
    }

    @Test
    void aCheckboxOverridesTheHiddenFieldBeforeIt() {
        Map<String, List<String>> raw = raw();
        raw.put("totals", List.of("false", "true"));

        assertThat(binder.bind(raw, CODEBOOK).totals()).isTrue();
    }

    @Test
    void listsSplitAtCommasUnlessTheNameHasOne() {
        Map<String, List<String>> raw = raw();
        raw.put("items", List.of("q1, part a", "age, grade", "age"));

        assertThat(binder.bind(raw, CODEBOOK).items())
                .extracting(Variable::name)
                .containsExactly("q1, part a", "age", "grade");
    }

    @Test
    void aMissingVariableIsAskedFor() {
        assertThat(problem("rows")).isEqualTo("Choose a variable.");
    }

    @Test
    void anUnknownVariableIsNamedWithTheNearest() {
        assertThat(problem("rows", "sx")).isEqualTo("There is no variable \"sx\" in the data. Did you mean \"sex\"?");
    }

    @Test
    void aScaleVariableServesNotAsCategories() {
        assertThat(problem("rows", "age")).contains("\"age\" is a scale variable", "nominal or ordinal", "codebook");
    }

    @Test
    void wordsServeNotAsNumbers() {
        assertThat(problem("layer", "sex")).contains("\"sex\" has values that are not numbers");
        assertThat(bind("layer", "grade").layer()).isNotNull();
    }

    @Test
    void tooFewVariablesAreRefused() {
        assertThat(problem("items", "sex")).isEqualTo("At least 2 are needed here.");
    }

    @Test
    void unknownChoicesAreListed() {
        assertThat(problem("base", "asked"))
                .isEqualTo("\"asked\" is not one of the choices. Choose one of: all_cases, answered.");
    }

    @Test
    void numbersOutOfRangeAreRefusedWithTheBound() {
        assertThat(problem("digits", "7")).isEqualTo("Give a number of at most 6.");
        assertThat(problem("digits", "-1")).isEqualTo("Give a number of at least 0.");
        assertThat(problem("level", "0")).isEqualTo("Give a number above 0.");
        assertThat(problem("level", "1")).isEqualTo("Give a number of at most 0.999.");
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThat(problem("digits", "many")).startsWith("\"many\" is not a whole number");
        assertThat(problem("digits", "1.5")).startsWith("\"1.5\" is not a whole number");
        assertThat(problem("digits", "99999999999")).startsWith("\"99999999999\" is not a whole number");
        assertThat(problem("level", "NaN")).startsWith("\"NaN\" is not a number");
        assertThat(problem("totals", "maybe")).startsWith("\"maybe\" is neither true nor false");
    }

    @Test
    void oneValueIsOneValue() {
        assertThat(problem("rows", "sex", "grade")).contains("several were given: sex, grade");
    }

    @Test
    void anUnknownOptionIsToldTheKnownOnes() {
        assertThat(problem("row", "sex"))
                .isEqualTo(
                        "There is no such option. The options are: rows, layer, items, base, digits, level, totals, heading.");
    }

    @Test
    void aLimitIsWrittenInTheReadersDigits() {
        InvalidOptions refused = refusal(Map.of("level", List.of("2")));

        assertThat(refused.reason().in(Languages.ENGLISH)).contains("at most 0.999.");
        assertThat(refused.reason().in(Languages.RUSSIAN)).contains("не больше 0,999.");
    }

    @Test
    void everyProblemIsToldAtOnceAndInOneLine() {
        InvalidOptions refused = refusal(Map.of("rows", List.of("age"), "digits", List.of("7"), "x", List.of("1")));

        assertThat(refused.problems()).containsOnlyKeys("rows", "items", "digits", "x");
        assertThat(refused.reason().in(Languages.ENGLISH))
                .startsWith("Option \"rows\": \"age\" is a scale variable")
                .contains("Option \"digits\": Give a number of at most 6.")
                .doesNotContain("\n");
        assertThat(refused.reason().in(Languages.RUSSIAN))
                .contains("Параметр «digits»: Укажите число не больше 6.")
                .contains("Параметр «items»: Здесь нужно не меньше 2.");
    }
}
