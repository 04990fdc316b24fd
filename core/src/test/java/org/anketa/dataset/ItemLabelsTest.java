package org.anketa.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class ItemLabelsTest {

    private static final LocalizedText QUESTION = LocalizedText.of("How often?", "Как часто?");
    private static final LocalizedText WEB = LocalizedText.of("Internet", "Интернет");
    private static final LocalizedText BOOKS = LocalizedText.of("Books", "Книги");

    private static Variable labeled(LocalizedText label) {
        return new Variable("v" + label.hashCode(), label, Measure.NOMINAL, List.of(), List.of());
    }

    private static ItemLabels of(LocalizedText... labels) {
        return ItemLabels.of(
                List.of(labels).stream().map(ItemLabelsTest::labeled).toList());
    }

    @Test
    void anItemSaysItsQuestion() {
        assertThat(ItemLabels.join(QUESTION, WEB).in(Languages.RUSSIAN)).isEqualTo("Как часто? – Интернет");
        assertThat(ItemLabels.join(LocalizedText.EMPTY, WEB)).isEqualTo(WEB);
        assertThat(ItemLabels.join(QUESTION, LocalizedText.EMPTY)).isEqualTo(QUESTION);
    }

    @Test
    void itemsOfOneQuestionSayItOnce() {
        ItemLabels apart = of(ItemLabels.join(QUESTION, WEB), ItemLabels.join(QUESTION, BOOKS));
        assertThat(apart.question().in(Languages.ENGLISH)).isEqualTo("How often?");
        assertThat(apart.items()).extracting(item -> item.in(Languages.RUSSIAN)).containsExactly("Интернет", "Книги");
    }

    @Test
    void theLongestSharedBeginningIsTheQuestion() {
        LocalizedText deep = ItemLabels.join(QUESTION, LocalizedText.of("At work", "На работе"));
        ItemLabels apart = of(ItemLabels.join(deep, WEB), ItemLabels.join(deep, BOOKS));
        assertThat(apart.question().in(Languages.ENGLISH)).isEqualTo("How often? – At work");
    }

    @Test
    void otherLabelsAreLeftWhole() {
        LocalizedText alone = ItemLabels.join(QUESTION, WEB);
        assertThat(of(alone).items()).containsExactly(alone);
        assertThat(of(alone, BOOKS).items()).containsExactly(alone, BOOKS);
        assertThat(of(alone, BOOKS).question().isBlank()).isTrue();
        assertThat(of().items()).isEmpty();
    }
}
