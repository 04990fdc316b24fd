package org.anketa.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.NumberStyle;
import org.junit.jupiter.api.Test;

/** Under test: which results are handed out again and which are computed anew. */
class ResultCacheTest {

    private record NoOptions() {}

    private final ResultCache cache = new ResultCache(100);
    private final AtomicInteger computed = new AtomicInteger();

    private void ask(String revision, int rows) {
        cache.get(new ResultCache.Key("x", new NoOptions(), revision), () -> {
            computed.incrementAndGet();
            return result(rows);
        });
    }

    private static Result result(int rows) {
        LocalizedText word = LocalizedText.of("word");
        Table table = new Table(
                "t",
                word,
                word,
                List.of(Table.Column.of("n", word, NumberStyle.COUNT)),
                Collections.nCopies(rows, Table.Row.of("r", word, List.of(Cell.number(1, 1)))),
                false);
        return new Result("x", 1, 0, List.of(), List.of(table), List.of(), Reading.NONE, List.of());
    }

    @Test
    void theSameQuestionIsComputedOnce() {
        ask("a", 10);
        ask("a", 10);

        assertThat(computed).hasValue(1);
    }

    @Test
    void theOneUnusedForLongestGoesWhenTheCellsDoNotFit() {
        ask("a", 40);
        ask("b", 40);
        ask("a", 40);
        ask("c", 40);
        assertThat(computed).hasValue(3);

        ask("a", 40);
        assertThat(computed).hasValue(3);
        ask("b", 40);
        assertThat(computed).hasValue(4);
    }

    @Test
    void aResultLargerThanTheCacheIsNotKeptAndTakesNoPlace() {
        ask("a", 10);
        ask("large", 200);
        ask("a", 10);
        assertThat(computed).hasValue(2);

        ask("large", 200);
        assertThat(computed).hasValue(3);
    }
}
