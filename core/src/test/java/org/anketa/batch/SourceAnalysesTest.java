package org.anketa.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.anketa.analysis.AnalysisCatalog;
import org.anketa.analysis.CatalogEntry;
import org.anketa.analysis.Declaration;
import org.anketa.batch.count.Count;
import org.anketa.dataset.CaseChoice;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.Sample;
import org.anketa.dataset.SampleSource;
import org.anketa.dataset.TestSamples;
import org.anketa.disclosure.PrimarySuppression;
import org.anketa.disclosure.TooFewCases;
import org.anketa.plugin.PluginValidators;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Text;
import org.junit.jupiter.api.Test;

class SourceAnalysesTest {

    private static final Sample FOUR = TestSamples.csv("a\nx\nx\ny\ny\n", null);

    /** Four cases whose owner shows nothing below a number of cases. */
    private record Owned(int minimumCell) implements SampleSource {
        @Override
        public String id() {
            return "owned";
        }

        @Override
        public Text title() {
            return LocalizedText.of("Owned");
        }

        @Override
        public String revision() {
            return "1";
        }

        @Override
        public Codebook codebook() {
            return FOUR.codebook();
        }

        @Override
        public long rows() {
            return 4;
        }

        @Override
        public List<Text> notes() {
            return List.of(LocalizedText.of("Made up."));
        }

        @Override
        public Sample sample(CaseChoice choice, Clock clock) {
            return FOUR;
        }
    }

    private final SourceAnalyses analyses = new SourceAnalyses(new AnalysisCatalog(List.of(new CatalogEntry<>(
            "test", Declaration.of(new Count()), new PluginValidators(SourceAnalysesTest.class.getClassLoader())))));

    @Test
    void whatReadersShouldKnowStandsAmongTheNotes() {
        assertThat(analyses.run("count", new Owned(0), FOUR, Map.of(), null).notes())
                .contains(LocalizedText.of("Made up."));
    }

    @Test
    void theOwnersMinimumCellHolds() {
        assertThatThrownBy(() -> analyses.run("count", new Owned(5), FOUR, Map.of(), null))
                .isInstanceOf(TooFewCases.class)
                .hasMessageContaining("fewer than 5 cases");
        assertThat(analyses.run("count", new Owned(3), FOUR, Map.of(), null).n())
                .isEqualTo(4);
    }

    @Test
    void itCanBeRaisedAndNotLowered() {
        assertThatThrownBy(() -> analyses.run("count", new Owned(3), FOUR, Map.of(), new PrimarySuppression(6)))
                .isInstanceOf(TooFewCases.class);
        assertThatThrownBy(() -> analyses.run("count", new Owned(5), FOUR, Map.of(), new PrimarySuppression(1)))
                .isInstanceOf(TooFewCases.class);
    }
}
