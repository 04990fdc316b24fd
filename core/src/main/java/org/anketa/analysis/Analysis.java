package org.anketa.analysis;

import org.anketa.dataset.Sample;
import org.pf4j.ExtensionPoint;

/**
 * An analysis that a plugin brings. It is declared once: the options record's components, their annotations and the
 * messages beside the class yield the web form, the command line, the REST schema and the validation.
 *
 * <p>The class carries {@link AnalysisId}; its package's message bundles hold {@code <id>.title}, {@code <id>.question}
 * (what it answers, in the analyst's words), and for every option {@code <id>.<option>} and, for each constant of an
 * enum option, {@code <id>.<option>.<constant in lower case>}. They may hold {@code <id>.<option>.help}, a sentence that
 * helps to answer, and {@code plugin.title}, under which the gallery of analyses lists what the package brings.
 *
 * @param <O> the options: a record whose components are variables ({@code Variable}, {@code List<Variable>}, with a
 *     {@link Role}), enums, numbers, booleans or strings; scalar components have a {@link Default}
 */
public interface Analysis<O extends Record> extends ExtensionPoint {

    /**
     * Analyzes the sample. Called from several threads at once, so the object keeps no state.
     *
     * @param options valid by their constraints, with variables of the sample's codebook
     * @throws org.anketa.shared.Refusal if the analysis cannot be done on these data, with what to do instead
     */
    Result analyze(Sample sample, O options);
}
