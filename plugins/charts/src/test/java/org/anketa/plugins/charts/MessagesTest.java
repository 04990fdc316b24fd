package org.anketa.plugins.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.anketa.shared.Template;
import org.junit.jupiter.api.Test;

/** The words of this plugin. */
class MessagesTest {

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(bundle("messages_ru.properties").keySet())
                .isEqualTo(bundle("messages.properties").keySet());
    }

    @Test
    void everyMessageIsAWellFormedTemplate() throws IOException {
        for (String name : new String[] {"messages.properties", "messages_ru.properties"}) {
            assertThat(bundle(name).values()).allSatisfy(pattern -> Template.compile((String) pattern));
        }
    }

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return properties;
    }
}
