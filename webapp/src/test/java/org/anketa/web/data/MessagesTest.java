package org.anketa.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.anketa.shared.Languages;
import org.anketa.shared.Message;
import org.anketa.web.page.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(classes = {View.class, FilesResource.class})
    void everyWordOfThePagesIsThereInBothLanguages(Class<?> anchor) {
        assertThat(Message.listKeys(anchor, Languages.RUSSIAN))
                .isNotEmpty()
                .isEqualTo(Message.listKeys(anchor, Languages.ENGLISH));
    }
}
