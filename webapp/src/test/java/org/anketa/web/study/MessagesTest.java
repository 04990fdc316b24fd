package org.anketa.web.study;

import org.anketa.shared.Languages;
import org.anketa.shared.Message;
import org.anketa.web.start.StartResource;
import org.anketa.web.study.creation.Plans;
import org.anketa.web.study.invitation.Handouts;
import org.anketa.web.study.overview.StudiesResource;
import org.anketa.web.study.progress.FieldworkResource;
import org.anketa.web.study.response.ResponsesResource;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                StudyFrame.class,
                StudiesResource.class,
                Plans.class,
                Handouts.class,
                FieldworkResource.class,
                ResponsesResource.class,
                StartResource.class
            })
    void everyWordIsThereInBothLanguages(Class<?> anchor) {
        Assertions.assertThat(Message.listKeys(anchor, Languages.RUSSIAN))
                .isNotEmpty()
                .isEqualTo(Message.listKeys(anchor, Languages.ENGLISH));
    }
}
