package org.anketa.shared;

import org.anketa.analysis.InvalidOptions;
import org.anketa.batch.FileAnalyses;
import org.anketa.datafile.DataFileService;
import org.anketa.dataset.DataTable;
import org.anketa.disclosure.PrimarySuppression;
import org.anketa.expression.Expression;
import org.anketa.interchange.Formats;
import org.anketa.plugin.PluginHost;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages of the engine's own packages. */
class MessagesTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                InvalidOptions.class,
                FileAnalyses.class,
                DataFileService.class,
                DataTable.class,
                PrimarySuppression.class,
                Expression.class,
                Formats.class,
                PluginHost.class
            })
    void everyPackageHasItsMessagesInEveryLanguage(Class<?> anchor) {
        BundleContract bundle = () -> anchor;

        bundle.everyLanguageHasTheSameMessages();
        bundle.everyMessageIsAWellFormedTemplate();
        bundle.everyWordThatAgreesWithANumberHasAllFormsOfItsLanguage();
    }
}
