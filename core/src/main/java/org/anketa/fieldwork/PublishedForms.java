package org.anketa.fieldwork;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.anketa.form.CompiledForm;
import org.anketa.form.Form;
import org.anketa.form.FormCompiler;
import org.anketa.form.FormJson;
import org.anketa.jdbc.Database;
import org.anketa.shared.RecentlyUsed;
import org.anketa.vocabulary.Vocabulary;

/**
 * The versions of forms that studies ask, each kept as it was when it was published, the terms of its controlled lists
 * included: renaming or retiring a term changes no study. Compiled once and kept.
 */
public final class PublishedForms {

    private static final int MOST_KEPT = 200;

    private final JdbiFormRepository repository;
    private final Map<UUID, CompiledForm> compiled = Collections.synchronizedMap(new RecentlyUsed<>(MOST_KEPT));

    public PublishedForms(Database database) {
        this.repository = new JdbiFormRepository(database);
    }

    /**
     * The form ready to be asked.
     *
     * @throws IllegalArgumentException if no version has that id
     */
    public CompiledForm getForm(UUID formVersionId) {
        CompiledForm known = compiled.get(formVersionId);
        if (known != null) {
            return known;
        }
        JdbiFormRepository.Version version = repository
                .find(formVersionId)
                .orElseThrow(() -> new IllegalArgumentException("No version of a form has the id " + formVersionId));
        CompiledForm form = new FormCompiler(TermsJson.read(version.terms()))
                .compile(version.definition().getBytes(StandardCharsets.UTF_8));
        CompiledForm earlier = compiled.putIfAbsent(formVersionId, form);
        return earlier == null ? form : earlier;
    }

    /**
     * Keeps the form as it is now; the same content is kept once.
     *
     * @return the version's id
     * @throws org.anketa.form.InvalidForm with everything that is wrong with it
     */
    UUID publish(Form form, Vocabulary vocabulary, Instant now) {
        new FormCompiler(vocabulary).compile(form);
        return repository.publish(
                new JdbiFormRepository.Version(FormJson.write(form), TermsJson.write(form, vocabulary)), now);
    }
}
