package org.anketa.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The judge of traces, by traces whose verdict is known. */
class SyncOrderTest {

    private static final String SYNC = "11 fsync(7</home/database/anketa.mv.db>) = 0";
    private static final String SYNC_BEGINS = "11 fsync(7</home/database/anketa.mv.db> <unfinished ...>";
    private static final String SYNC_ENDS = "11 <... fsync resumed>) = 0";

    private static String written(int number) {
        return String.format(
                Locale.ROOT,
                "11 pwrite64(7</home/database/anketa.mv.db>, \"words [%08d]\\\"}\", 4096, 8192) = 4096",
                number);
    }

    private static String told(int number) {
        return "12 write(20<socket:[4711]>, \"HTTP/1.1 201 \\r\\nContent-Type: application/json\\r\\n\\r\\n{\\\"id\\\":\\\""
                + new UUID(42, Questionnaires.id(number).getLeastSignificantBits()) + "\\\"}\", 300) = 300";
    }

    private static SyncOrder judge(String... lines) {
        SyncOrder order = new SyncOrder();
        TracedCalls.read(Arrays.stream(lines), order::take);
        return order;
    }

    private static int early(String... lines) {
        SyncOrder order = judge(lines);
        assertThat(order.acknowledged()).isPositive();
        return order.early();
    }

    @Test
    void whatIsToldAfterItsSyncIsInOrder() {
        assertThat(early(written(1), SYNC, told(1))).isZero();
        assertThat(early(written(1), SYNC_BEGINS, SYNC_ENDS, told(1))).isZero();
        assertThat(early(written(1), SYNC.replace("fsync", "fdatasync"), told(1)))
                .isZero();
    }

    @Test
    void oneSyncServesAGroup() {
        SyncOrder order = judge(written(1), written(2), written(3), SYNC, told(2), told(1), told(3));
        assertThat(order.acknowledged()).isEqualTo(3);
        assertThat(order.syncs()).isOne();
        assertThat(order.early()).isZero();
    }

    @Test
    void withoutASyncItIsEarly() {
        assertThat(early(written(1), told(1))).isOne();
    }

    @Test
    void aSyncBeforeTheWritingProvesNothing() {
        assertThat(early(SYNC, written(1), told(1))).isOne();
    }

    @Test
    void aSyncThatBeganBeforeTheWritingHadEndedProvesNothing() {
        assertThat(early(SYNC_BEGINS, written(1).replace("11 ", "13 "), SYNC_ENDS, told(1)))
                .isOne();
        assertThat(early(
                        "13 pwrite64(7</home/database/anketa.mv.db>, \"[00000001]\", 4096, 0 <unfinished ...>",
                        SYNC,
                        "13 <... pwrite64 resumed>) = 4096",
                        told(1)))
                .isOne();
    }

    @Test
    void aSyncThatEndsAfterTheTellingIsTooLate() {
        assertThat(early(written(1), SYNC_BEGINS, told(1), SYNC_ENDS)).isOne();
        assertThat(early(written(1), told(1), SYNC)).isOne();
    }

    @Test
    void whenTheTellingBeganIsWhatCounts() {
        String told = told(1);
        assertThat(early(
                        written(1),
                        SYNC_BEGINS,
                        told.substring(0, told.indexOf(", 300)")) + ", 300 <unfinished ...>",
                        SYNC_ENDS,
                        "12 <... write resumed>) = 300"))
                .isOne();
    }

    @Test
    void aSyncThatFailedOrNeverEndedProvesNothing() {
        assertThat(early(written(1), SYNC.replace("= 0", "= -1 EIO (Input/output error)"), told(1)))
                .isOne();
        assertThat(early(written(1), SYNC_BEGINS, told(1))).isOne();
    }

    @Test
    void aSyncOfAnotherFileProvesNothing() {
        assertThat(early(written(1), SYNC.replace("anketa.mv.db", "anketa.trace.db"), told(1)))
                .isOne();
    }

    @Test
    void whatWasNeverWrittenIsEarly() {
        assertThat(early(written(1), SYNC, told(2))).isOne();
    }

    @Test
    void eachOfAGroupIsJudgedByItself() {
        assertThat(early(written(1), SYNC, written(2), told(1), told(2))).isOne();
    }
}
