package org.anketa.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.anketa.analysis.Analysis;
import org.anketa.analysis.AnalysisCatalog;
import org.anketa.analysis.CatalogEntry;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.InvalidOptions;
import org.anketa.analysis.OptionSpec;
import org.anketa.analysis.PluginFailure;
import org.anketa.analysis.Result;
import org.anketa.dataset.Sample;
import org.anketa.shared.BundleContract;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pf4j.Extension;

/**
 * What every analysis must stand, whatever data and options it is given: a result that holds together, or a refusal in
 * words. A plugin's test extends this class, names its analysis, and has the whole contract.
 */
public abstract class AnalysisContract implements BundleContract {

    /** Starting Hibernate Validator takes longer than the analyses, so it is started once a plugin. */
    private static final ClassValue<PluginValidators> VALIDATORS = new ClassValue<>() {
        @Override
        protected PluginValidators computeValue(Class<?> type) {
            return new PluginValidators(type.getClassLoader());
        }
    };

    /** The analysis under test, as its plugin would create it. */
    protected abstract Analysis<?> analysis();

    @Override
    public final Class<?> anchor() {
        return analysis().getClass();
    }

    /**
     * Sets of options to run on a sample, as they would be typed. Made from the declaration: variables that fit the
     * roles from the first and from the last, each optional variable, choice and flag once, defaults for the rest.
     */
    protected List<Map<String, List<String>>> optionsFor(Sample sample) {
        return ContractOptions.listValid(declaration(), sample.codebook());
    }

    private Declaration<?> declaration() {
        return Declaration.of(analysis());
    }

    @Test
    void theClassIsAnExtensionThatAnybodyCanCreate() {
        Class<?> type = analysis().getClass();

        assertThat(type).hasAnnotation(Extension.class);
        assertThat(Modifier.isPublic(type.getModifiers())).as("is public").isTrue();
        assertThat(type.getConstructors())
                .as("public constructors without parameters")
                .anyMatch(constructor -> constructor.getParameterCount() == 0);
    }

    @Test
    void theObjectKeepsNoStateBetweenRuns() {
        assertThat(Arrays.stream(analysis().getClass().getDeclaredFields())
                        .filter(field -> !field.isSynthetic() && !Modifier.isFinal(field.getModifiers())))
                .isEmpty();
    }

    @Test
    void theDeclarationIsCompleteInBothLanguages() {
        Declaration<?> declaration = declaration();

        ContractWords.assertTranslated(declaration.title(), "the title");
        ContractWords.assertTranslated(declaration.question(), "the question");
        for (OptionSpec option : declaration.options()) {
            ContractWords.assertSaid(option.label(), "the label of " + option.name());
            option.choices()
                    .forEach(
                            choice -> ContractWords.assertSaid(choice.label(), option.name() + " = " + choice.value()));
        }
    }

    @TestFactory
    Stream<DynamicTest> everySampleGivesASoundResultOrARefusalInWords() {
        return ContractSamples.all().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> runOn(entry.getValue())));
    }

    private void runOn(Sample sample) {
        for (Map<String, List<String>> options : optionsFor(sample)) {
            Optional<Result> result = run(sample, options);
            result.ifPresent(found -> {
                assertThat(found.analysis()).isEqualTo(declaration().id());
                ContractResult.assertSound(found, sample, options.toString());
            });
            assertThat(run(sample, options))
                    .as("the second run with " + options)
                    .isEqualTo(result);
        }
    }

    @Test
    void ordinaryDataAreAnalyzed() {
        Sample sample = ContractSamples.ordinary();

        assertThat(optionsFor(sample)).anyMatch(options -> run(sample, options).isPresent());
    }

    @TestFactory
    Stream<DynamicTest> optionsThatMakeNoSenseAreRefusedByName() {
        Sample sample = ContractSamples.ordinary();
        Map<String, List<String>> valid = optionsFor(sample).get(0);
        return ContractOptions.listWrong(declaration(), sample.codebook(), valid).stream()
                .map(wrong ->
                        DynamicTest.dynamicTest(wrong.option() + " = " + wrong.values(), () -> refuses(sample, wrong)));
    }

    private void refuses(Sample sample, ContractOptions.Wrong wrong) {
        try {
            newCatalog().run(declaration().id(), sample, wrong.options());
        } catch (InvalidOptions refused) {
            assertThat(refused.problems()).containsKey(wrong.option());
            refused.problems().values().forEach(problem -> ContractWords.assertTranslated(problem, wrong.option()));
            return;
        }
        throw new AssertionError("Was taken: " + wrong.options());
    }

    private Optional<Result> run(Sample sample, Map<String, List<String>> options) {
        try {
            return Optional.of(newCatalog().run(declaration().id(), sample, options));
        } catch (PluginFailure failure) {
            throw new AssertionError("Fails with " + options, failure.getCause());
        } catch (Refusal refused) {
            ContractWords.assertTranslated(refused.reason(), "the refusal of " + options);
            return Optional.empty();
        }
    }

    /** A catalog that has no kept results yet. */
    private AnalysisCatalog newCatalog() {
        PluginValidators validators = VALIDATORS.get(analysis().getClass());
        return new AnalysisCatalog(List.of(new CatalogEntry<>("contract", declaration(), validators)));
    }
}
