package org.anketa.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListPartTest {

    private static final List<Integer> ROWS =
            IntStream.rangeClosed(1, 25).boxed().toList();

    @Test
    void thePartsTogetherAreTheList() {
        assertThat(ListPart.nearest(1, 10, 25).of(ROWS)).isEqualTo(ROWS.subList(0, 10));
        assertThat(ListPart.nearest(2, 10, 25).of(ROWS)).isEqualTo(ROWS.subList(10, 20));
        assertThat(ListPart.nearest(3, 10, 25).of(ROWS)).isEqualTo(ROWS.subList(20, 25));
    }

    @Test
    void saysWhichRowsItShows() {
        ListPart last = ListPart.nearest(3, 10, 25);
        assertThat(last.offset()).isEqualTo(20);
        assertThat(last.first()).isEqualTo(21);
        assertThat(last.last()).isEqualTo(25);
        assertThat(last.hasPrevious()).isTrue();
        assertThat(last.hasNext()).isFalse();
    }

    @Test
    void aFullLastPageIsTheLast() {
        assertThat(ListPart.nearest(2, 10, 20).hasNext()).isFalse();
        assertThat(ListPart.nearest(1, 10, 20).hasNext()).isTrue();
    }

    @Test
    void aPageThatIsNotThereBecomesTheNearest() {
        assertThat(ListPart.nearest(99, 10, 25).page()).isEqualTo(3);
        assertThat(ListPart.nearest(0, 10, 25).page()).isEqualTo(1);
    }

    @Test
    void anEmptyListHasOneEmptyPage() {
        ListPart none = ListPart.nearest(4, 10, 0);
        assertThat(none.page()).isEqualTo(1);
        assertThat(none.first()).isZero();
        assertThat(none.last()).isZero();
        assertThat(none.of(List.of())).isEmpty();
        assertThat(none.hasPrevious() || none.hasNext()).isFalse();
    }
}
