package org.anketa.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary vocabulary = Vocabulary.builtIn();

    @Test
    void theBuiltInListsAreComplete() {
        Map<String, Integer> sizes = vocabulary.listLists().stream()
                .collect(Collectors.toMap(TermList::id, list -> list.listTerms().size()));
        assertThat(sizes)
                .containsEntry("municipal_info", 25)
                .containsEntry("topic", 18)
                .containsEntry("source", 13)
                .containsEntry("document", 17)
                .containsEntry("service", 14)
                .containsEntry("channel", 6)
                .containsEntry("event", 16)
                .containsEntry("setting", 7)
                .containsEntry("refusal_cause", 7)
                .containsEntry("relevance", 6)
                .hasSize(14);
    }

    @Test
    void everyTermHasALabelOfItsOwnInBothLanguages() {
        for (TermList list : vocabulary.listLists()) {
            assertThat(list.listTerms()).allSatisfy(term -> {
                assertThat(term.label().byLanguage()).containsOnlyKeys("en", "ru");
                assertThat(term.label().in(Languages.RUSSIAN)).isNotBlank().containsPattern("[А-Яа-я]");
            });
        }
    }

    @Test
    void aTermIsFoundByItsIds() {
        assertThat(vocabulary.getList("channel").getTerm("courier").label().in(Languages.RUSSIAN))
                .isEqualTo("Курьер");
        assertThat(vocabulary.findList("no_such_list")).isEmpty();
    }

    @Test
    void narrowerTermsAreListedUnderTheirBroaderOne() {
        Term law = new Term("law", LocalizedText.of("Law"), null);
        Term land = new Term("land_law", LocalizedText.of("Land law"), "law");
        assertThat(new TermList("topic", List.of(law, land)).listNarrower("law"))
                .containsExactly(land);
    }

    @Test
    void aCircleOfBroaderTermsIsRefused() {
        Term a = new Term("a", LocalizedText.of("A"), "b");
        Term b = new Term("b", LocalizedText.of("B"), "a");
        assertThatThrownBy(() -> new TermList("x", List.of(a, b))).hasMessageContaining("broader than itself");
    }

    @Test
    void aBroaderTermThatIsNotThereIsRefused() {
        Term lost = new Term("a", LocalizedText.of("A"), "gone");
        assertThatThrownBy(() -> new TermList("x", List.of(lost))).hasMessageContaining("gone");
    }
}
