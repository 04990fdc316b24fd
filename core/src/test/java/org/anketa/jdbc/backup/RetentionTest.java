package org.anketa.jdbc.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static final LocalDateTime FIRST = LocalDateTime.of(2025, 1, 1, 3, 0);

    private static List<LocalDateTime> nights(int count) {
        return Stream.iterate(FIRST, night -> night.plusDays(1)).limit(count).toList();
    }

    private static List<String> kept(Retention retention, List<LocalDateTime> moments) {
        return retention.kept(moments).stream()
                .sorted()
                .map(moment -> moment.toLocalDate().toString())
                .toList();
    }

    @Test
    void keepsTheNewestOfLastDaysWeeksAndMonths() {
        assertThat(kept(Retention.USUAL, nights(365)))
                .containsExactly(
                        "2025-07-31",
                        "2025-08-31",
                        "2025-09-30",
                        "2025-10-31",
                        "2025-11-30",
                        "2025-12-14",
                        "2025-12-21",
                        "2025-12-25",
                        "2025-12-26",
                        "2025-12-27",
                        "2025-12-28",
                        "2025-12-29",
                        "2025-12-30",
                        "2025-12-31");
    }

    @Test
    void nothingIsDeletedBecauseTheMachineWasOffForLong() {
        List<LocalDateTime> rare = List.of(FIRST, FIRST.plusDays(40), FIRST.plusDays(400));
        assertThat(Retention.USUAL.kept(rare)).containsExactlyInAnyOrderElementsOf(rare);
    }

    @Test
    void ofADayTheNewestIsKept() {
        List<LocalDateTime> day = List.of(FIRST, FIRST.plusHours(9), FIRST.plusHours(2));
        assertThat(new Retention(1, 0, 0).kept(day)).containsExactly(FIRST.plusHours(9));
    }
}
