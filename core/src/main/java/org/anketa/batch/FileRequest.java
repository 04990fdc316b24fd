package org.anketa.batch;

import java.util.List;
import java.util.Map;
import org.anketa.dataset.CaseChoice;
import org.anketa.disclosure.PrimarySuppression;
import org.anketa.interchange.ReadingOptions;
import org.anketa.interchange.TableSource;
import org.jspecify.annotations.Nullable;

/**
 * An analysis of a file as somebody asked for it.
 *
 * @param analysis the analysis's id
 * @param options as they were typed, by the option's name; see {@link org.anketa.analysis.OptionBinder}
 * @param codebook a file that says about the variables what the data don't; null for none
 * @param protection what must not be shown; null to show everything
 */
public record FileRequest(
        String analysis,
        Map<String, List<String>> options,
        TableSource data,
        ReadingOptions reading,
        @Nullable TableSource codebook,
        CaseChoice cases,
        @Nullable PrimarySuppression protection) {

    public FileRequest {
        options = Map.copyOf(options);
    }
}
