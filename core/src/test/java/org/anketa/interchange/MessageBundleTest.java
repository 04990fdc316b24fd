package org.anketa.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.anketa.shared.Languages;
import org.anketa.shared.Message;
import org.junit.jupiter.api.Test;

/** The package's messages. */
class MessageBundleTest {

    @Test
    void everyMessageExistsInEveryLanguage() {
        assertThat(Message.listKeys(Formats.class, Languages.RUSSIAN))
                .isEqualTo(Message.listKeys(Formats.class, Languages.ENGLISH))
                .contains("file.empty", "row.ragged");
    }
}
