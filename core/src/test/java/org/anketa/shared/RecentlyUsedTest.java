package org.anketa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RecentlyUsedTest {

    @Test
    void forgetsWhatNobodyHasAskedForTheLongest() {
        Map<String, Integer> kept = new RecentlyUsed<>(2);
        kept.put("a", 1);
        kept.put("b", 2);
        assertThat(kept.get("a")).isEqualTo(1);
        kept.put("c", 3);
        assertThat(kept).containsOnlyKeys("a", "c");
    }

    @Test
    void keepsAsManyAsItMay() {
        Map<Integer, Integer> kept = new RecentlyUsed<>(3);
        for (int i = 0; i < 10; i++) {
            kept.put(i, i);
        }
        assertThat(kept).containsOnlyKeys(7, 8, 9);
    }
}
