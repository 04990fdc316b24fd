package org.anketa.form;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anketa.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInFormsTest {

    static List<String> ids() {
        return BuiltInForms.listIds();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isWithoutFault(String id) {
        Form form = BuiltInForms.find(id).orElseThrow();

        CompiledForm compiled = new FormCompiler(Vocabulary.builtIn()).compile(form);

        assertThat(form.id()).isEqualTo(id);
        assertThat(compiled.pages()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isKeptInCanonicalForm(String id) throws IOException {
        String kept;
        try (InputStream in = requireNonNull(BuiltInForms.class.getResourceAsStream(id + ".json"))) {
            kept = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(FormJson.write(BuiltInForms.find(id).orElseThrow())).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"municipal-employee,m,38", "resident,r,16"})
    void asksEveryNumberOfTheQuestionnaire(String id, String letter, int last) {
        CompiledForm form = new FormCompiler(Vocabulary.builtIn())
                .compile(BuiltInForms.find(id).orElseThrow());

        Set<Integer> numbers = form.listQuestions().stream()
                .map(question -> question.name().split("_", -1)[0])
                .filter(name -> name.matches(letter + "\\d+"))
                .map(name -> Integer.valueOf(name.substring(1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, last).boxed().toList());
    }
}
