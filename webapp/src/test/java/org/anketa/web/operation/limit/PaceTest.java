package org.anketa.web.operation.limit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.anketa.web.page.SlowBody;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Pace pace = new Pace(nanos::get);

    @Test
    void theFirstSecondsAreFree() {
        Pace.Watch watch = pace.watch();
        after(9);
        assertThatCode(() -> watch.received(1)).doesNotThrowAnyException();
    }

    @Test
    void nobodyWaitsForABodyThatComesAByteAtATime() {
        Pace.Watch watch = pace.watch();
        after(11);
        assertThatThrownBy(() -> watch.received(1)).isInstanceOf(SlowBody.class);
    }

    @Test
    void aSlowLineMayTakeItsTimeButNotForEver() throws SlowBody {
        Pace.Watch watch = pace.watch();
        for (int second = 0; second < 1_800; second++) {
            after(1);
            watch.received(4_096);
        }
        after(1);
        assertThatThrownBy(() -> watch.received(4_096)).isInstanceOf(SlowBody.class);
    }

    @Test
    void bodiesThatTakeLongShareFewPlaces() throws SlowBody {
        List<Pace.Watch> watches = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            watches.add(pace.watch());
        }
        after(11);
        for (Pace.Watch watch : watches.subList(0, 12)) {
            watch.received(1 << 20);
        }
        assertThatThrownBy(() -> watches.get(12).received(1 << 20)).isInstanceOf(SlowBody.class);
        watches.get(0).close();
        assertThatCode(() -> watches.get(12).received(1 << 20)).doesNotThrowAnyException();
    }

    private void after(int seconds) {
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }
}
