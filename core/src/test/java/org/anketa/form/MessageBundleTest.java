package org.anketa.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.anketa.shared.Languages;
import org.anketa.shared.Message;
import org.junit.jupiter.api.Test;

/** The package's messages. */
class MessageBundleTest {

    @Test
    void everyMessageExistsInEveryLanguage() {
        assertThat(Message.listKeys(Form.class, Languages.RUSSIAN))
                .isEqualTo(Message.listKeys(Form.class, Languages.ENGLISH))
                .isNotEmpty();
    }

    @Test
    void everyTypeHasItsProblem() {
        for (QuestionType type : QuestionType.values()) {
            if (type.isAsked()) {
                Message message =
                        Message.of(Form.class, "answer.type." + type.name().toLowerCase(Locale.ROOT));
                assertThat(message.isTranslated()).as(type.id()).isTrue();
            }
        }
    }
}
