package org.anketa.batch;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anketa.analysis.AnalysisCatalog;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.Result;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.CodebookEntry;
import org.anketa.dataset.Sample;
import org.anketa.interchange.CodebookFile;
import org.anketa.interchange.Formats;
import org.anketa.interchange.ReadTable;
import org.anketa.interchange.ReadingOptions;

/** Reads a file, runs an analysis on it, and forgets the file. */
public final class FileAnalyses {

    private final Formats formats;
    private final AnalysisCatalog catalog;
    private final Clock clock;

    public FileAnalyses(Formats formats, AnalysisCatalog catalog, Clock clock) {
        this.formats = formats;
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * Runs an analysis. What the reader of the file should know stands among the result's notes.
     *
     * @throws org.anketa.analysis.InvalidOptions with everything that is wrong with the options
     * @throws org.anketa.shared.Refusal if there is no such analysis, the file cannot be read, or the analysis cannot be
     *     done on it
     * @throws IOException if the disk fails
     */
    public FileOutcome run(FileRequest request) throws IOException {
        Declaration<?> declaration = catalog.getDeclaration(request.analysis());
        ReadTable read = formats.read(request.data(), request.reading());
        Codebook codebook = read.table().codebook(corrections(request));
        // Nobody can ask for the same file again, so its revision is like no other.
        String revision = UUID.randomUUID().toString();
        Sample sample = request.cases().of(read.table(), codebook, revision, clock);
        Result result = catalog.runOnce(request.analysis(), sample, request.options());
        Result shown =
                request.protection() == null ? result : request.protection().protect(result);
        return new FileOutcome(declaration, shown.withNotes(read.notes()));
    }

    private List<CodebookEntry> corrections(FileRequest request) throws IOException {
        if (request.codebook() == null) {
            return List.of();
        }
        return CodebookFile.read(
                formats.read(request.codebook(), ReadingOptions.FIND).table());
    }
}
