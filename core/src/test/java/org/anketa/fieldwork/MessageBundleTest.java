package org.anketa.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.anketa.shared.BundleContract;
import org.anketa.shared.Message;
import org.junit.jupiter.api.Test;

class MessageBundleTest implements BundleContract {

    @Override
    public Class<?> anchor() {
        return Study.class;
    }

    @Test
    void everyLinkByWhichOneCannotAnswerSaysWhy() {
        assertThat(Arrays.stream(Link.Status.values()).filter(status -> status != Link.Status.READY))
                .allMatch(status -> Message.of(
                                Link.class, "link." + status.name().toLowerCase(Locale.ROOT))
                        .isTranslated());
    }
}
