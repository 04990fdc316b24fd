package org.anketa.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anketa.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RespondentFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"municipal-employee", "resident"})
    void aProgramGetsEveryChoiceAndNoKey(String id) {
        CompiledForm form = new FormCompiler(Vocabulary.builtIn())
                .compile(BuiltInForms.find(id).orElseThrow());

        Form shown = form.forRespondents();

        assertThat(FormJson.write(shown)).doesNotContain("\"key\":", "\"vocabulary\":");
        CompiledForm asked = new FormCompiler(new Vocabulary(List.of())).compile(shown);
        assertThat(asked.listQuestions())
                .extracting(Question::name)
                .isEqualTo(form.listQuestions().stream().map(Question::name).toList());
        for (Question question : form.listQuestions()) {
            assertThat(asked.listChoices(question.name())).isEqualTo(form.listChoices(question.name()));
        }
    }
}
