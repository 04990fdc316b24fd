package org.anketa.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Overload;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;

class LimitedAnalysisRunnerTest {

    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Result result = new Result("x", 4, 0, List.of(), List.of(), List.of(), Reading.NONE, List.of());

    @Test
    void handsOutWhatIsComputed() {
        assertThat(new LimitedAnalysisRunner(1, SHORT, LONG).run(() -> result)).isSameAs(result);
    }

    @Test
    void handsOnWhatTheAnalysisThrows() {
        LimitedAnalysisRunner runner = new LimitedAnalysisRunner(1, SHORT, LONG);
        Refusal refusal = new Refusal(LocalizedText.of("Too few cases."));
        assertThatThrownBy(() -> runner.run(() -> {
                    throw refusal;
                }))
                .isSameAs(refusal);
        assertThatThrownBy(() -> runner.run(() -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void stopsWhatTakesTooLongAndSaysWhatToDo() {
        LimitedAnalysisRunner runner = new LimitedAnalysisRunner(1, SHORT, SHORT);
        CountDownLatch never = new CountDownLatch(1);
        assertThatThrownBy(() -> runner.run(() -> await(never)))
                .isInstanceOfSatisfying(
                        Overload.class,
                        overload ->
                                assertThat(overload.reason().in(Locale.ENGLISH)).contains("fewer variables"));
    }

    @Test
    void whatDoesNotStopKeepsItsPlace() {
        LimitedAnalysisRunner runner = new LimitedAnalysisRunner(1, SHORT, SHORT);
        CountDownLatch released = new CountDownLatch(1);
        assertThatThrownBy(() -> runner.run(() -> stubborn(released))).isInstanceOf(Overload.class);
        assertThatThrownBy(() -> runner.run(() -> result))
                .isInstanceOfSatisfying(
                        Overload.class,
                        overload -> assertThat(overload.reason().in(Locale.ENGLISH))
                                .startsWith("Other analyses are running"));
        released.countDown();
    }

    private Result await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return result;
    }

    private Result stubborn(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            Thread.onSpinWait();
        }
        return result;
    }
}
