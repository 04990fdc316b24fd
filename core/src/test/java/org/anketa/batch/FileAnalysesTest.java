package org.anketa.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.anketa.analysis.AnalysisCatalog;
import org.anketa.analysis.CatalogEntry;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.Result;
import org.anketa.batch.count.Count;
import org.anketa.dataset.CaseChoice;
import org.anketa.dataset.DataTable;
import org.anketa.dataset.Sample;
import org.anketa.disclosure.PrimarySuppression;
import org.anketa.interchange.CsvTableReader;
import org.anketa.interchange.Formats;
import org.anketa.interchange.ReadingOptions;
import org.anketa.interchange.TableSource;
import org.anketa.plugin.PluginValidators;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileAnalysesTest {

    @TempDir
    static Path folder;

    private final Formats formats = new Formats(List.of(new CsvTableReader()), List.of(), List.of());

    private final AnalysisCatalog catalog = new AnalysisCatalog(List.of(new CatalogEntry<>(
            "test", Declaration.of(new Count()), new PluginValidators(FileAnalysesTest.class.getClassLoader()))));

    private final FileAnalyses analyses = new FileAnalyses(formats, catalog, Clock.systemUTC());

    private static TableSource file(String name, String content) throws IOException {
        return TableSource.of(Files.writeString(folder.resolve(name), content));
    }

    private FileOutcome run(
            String analysis,
            String data,
            @Nullable TableSource codebook,
            CaseChoice cases,
            @Nullable PrimarySuppression protection)
            throws IOException {
        return analyses.run(new FileRequest(
                analysis, Map.of(), file("data.csv", data), ReadingOptions.FIND, codebook, cases, protection));
    }

    @Test
    void casesAreWeightedAndFiltered() throws IOException {
        CaseChoice cases = new CaseChoice("n", null, "${sex} = 'f'");

        assertThat(run("count", "sex,n\nf,3\nm,4\nf,2\n", null, cases, null)
                        .result()
                        .n())
                .isEqualTo(5);
    }

    @Test
    void whatTheReaderNoticedIsANote() throws IOException {
        FileOutcome outcome = run("count", "a,a\n1,2\n", null, CaseChoice.ALL, null);

        assertThat(outcome.result().notes()).hasSize(1);
    }

    @Test
    void aCodebookThatDoesNotFitIsRefused() throws IOException {
        TableSource codebook = file("codebook.csv", "variable,label\nagee,Age\n");

        assertThatThrownBy(() -> run("count", "age\n1\n", codebook, CaseChoice.ALL, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("agee");
    }

    @Test
    void filesTakeNoPlaceFromTheResultsThatAreKept() throws IOException {
        DataTable table =
                formats.read(file("kept.csv", "a\n1\n"), ReadingOptions.FIND).table();
        Sample kept = CaseChoice.ALL.of(table, table.codebook(List.of()), "kept", Clock.systemUTC());
        Result first = catalog.run("count", kept, Map.of());

        for (int i = 0; i < 100; i++) {
            run("count", "a\n1\n", null, CaseChoice.ALL, null);
        }

        assertThat(catalog.run("count", kept, Map.of())).isSameAs(first);
    }

    @Test
    void protectionCoversTheResult() {
        assertThatThrownBy(() -> run("count", "a\n1\n2\n", null, CaseChoice.ALL, new PrimarySuppression(3)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("The result rests on fewer than 3 cases");
    }

    @Test
    void anUnknownAnalysisIsRefusedBeforeTheFileIsRead() {
        assertThatThrownBy(() -> run("cont", "", null, CaseChoice.ALL, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Did you mean \"count\"?");
    }
}
