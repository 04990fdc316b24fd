package org.anketa.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.anketa.shared.Languages;
import org.anketa.shared.Message;
import org.junit.jupiter.api.Test;

/** The package's messages. */
class MessageBundleTest {

    @Test
    void everyMessageExistsInEveryLanguage() {
        ResourceBundle english = ResourceBundle.getBundle("org.anketa.expression.messages", Locale.ROOT);
        ResourceBundle russian = ResourceBundle.getBundle("org.anketa.expression.messages", Languages.RUSSIAN);
        assertThat(russian.keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet())
                .allMatch(key -> Message.of(Expression.class, key).isTranslated());
    }
}
