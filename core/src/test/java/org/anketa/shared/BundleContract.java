package org.anketa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every package's messages must stand. A test implements it and names a class beside the bundle. */
public interface BundleContract {

    /** A class of the package whose messages these are. */
    Class<?> anchor();

    @Test
    default void everyLanguageHasTheSameMessages() {
        assertThat(Message.listKeys(anchor(), Languages.RUSSIAN))
                .isNotEmpty()
                .isEqualTo(Message.listKeys(anchor(), Languages.ENGLISH));
    }

    @Test
    default void everyMessageIsAWellFormedTemplate() {
        for (Locale language : Languages.ALL) {
            for (String key : Message.listKeys(anchor(), language)) {
                assertThat(Bundles.template(anchor(), key, language)).as(key).isNotNull();
            }
        }
    }

    @Test
    default void everyWordThatAgreesWithANumberHasAllFormsOfItsLanguage() {
        Pattern agreements = Pattern.compile("\\{[^{}:|]+\\|([^{}]*)}");
        for (Locale language : Languages.ALL) {
            // One, few and many; one and other.
            int forms = language.equals(Languages.RUSSIAN) ? 3 : 2;
            for (String key : Message.listKeys(anchor(), language)) {
                Matcher agreement = agreements.matcher(Bundles.pattern(anchor(), key, language));
                while (agreement.find()) {
                    assertThat(List.of(agreement.group(1).split("\\|", -1)))
                            .as("the forms in %s (%s)", key, language)
                            .hasSize(forms);
                }
            }
        }
    }
}
