package org.anketa.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.anketa.batch.FileRequest;
import org.anketa.batch.ReadingWords;
import org.anketa.dataset.CaseChoice;
import org.anketa.disclosure.PrimarySuppression;
import org.anketa.interchange.TableSource;
import org.anketa.shared.Message;
import org.anketa.shared.NearestName;
import org.anketa.shared.Refusal;
import org.anketa.web.page.Upload;
import org.jspecify.annotations.Nullable;

/** The parts of a form that asks for an analysis of the file it brings. */
final class RunForm {

    static final String DATA = "data";
    static final String CODEBOOK = "codebook";
    static final String OPTIONS = "options";
    static final String FREQUENCY = "frequency";
    static final String WEIGHT = "weight";
    static final String FILTER = "filter";
    static final String MINIMUM_CELL = "minCell";
    static final String DELIMITER = "delimiter";
    static final String ENCODING = "encoding";
    static final String SHEET = "sheet";

    static final List<String> PARTS =
            List.of(DATA, CODEBOOK, OPTIONS, FREQUENCY, WEIGHT, FILTER, MINIMUM_CELL, DELIMITER, ENCODING, SHEET);

    private RunForm() {}

    /**
     * What the form asks for.
     *
     * @throws Refusal if a part is missing, unknown or can't be read
     */
    static FileRequest read(String analysis, Upload form) throws IOException {
        refuseUnknown(form);
        TableSource data = form.findFile(DATA).orElseThrow(() -> new Refusal(Message.of(RunForm.class, "part.data")));
        Optional<TableSource> codebook = form.findFile(CODEBOOK);
        return new FileRequest(
                analysis,
                OptionsJson.parse(form.text(OPTIONS)),
                data,
                ReadingWords.parse(form.text(DELIMITER), form.text(ENCODING), form.text(SHEET)),
                codebook.orElse(null),
                new CaseChoice(form.text(FREQUENCY), form.text(WEIGHT), form.text(FILTER)),
                protection(form.text(MINIMUM_CELL).strip()));
    }

    private static void refuseUnknown(Upload form) {
        for (String name : form.listFields()) {
            if (!PARTS.contains(name)) {
                throw new Refusal(NearestName.of(name, PARTS)
                        .map(nearest ->
                                Message.of(RunForm.class, "part.unknown.nearest", "name", name, "nearest", nearest))
                        .orElseGet(() -> Message.of(
                                RunForm.class, "part.unknown", "name", name, "known", String.join(", ", PARTS))));
            }
        }
    }

    private static @Nullable PrimarySuppression protection(String minimum) {
        if (minimum.isEmpty()) {
            return null;
        }
        try {
            return new PrimarySuppression(Integer.parseInt(minimum));
        } catch (NumberFormatException notWhole) {
            throw new Refusal(Message.of(RunForm.class, "part.minCell", "text", minimum), notWhole);
        }
    }
}
