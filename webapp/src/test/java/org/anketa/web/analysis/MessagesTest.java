package org.anketa.web.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.anketa.shared.Languages;
import org.anketa.shared.Message;
import org.anketa.web.analysis.form.FormView;
import org.anketa.web.analysis.request.ResultRequest;
import org.anketa.web.analysis.result.ResultView;
import org.anketa.web.plugins.PluginsResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                GalleryResource.class,
                FormView.class,
                ResultRequest.class,
                ResultView.class,
                PluginsResource.class
            })
    void everyMessageExistsInEveryLanguage(Class<?> anchor) {
        assertThat(Message.listKeys(anchor, Languages.RUSSIAN))
                .isNotEmpty()
                .isEqualTo(Message.listKeys(anchor, Languages.ENGLISH));
    }
}
