package org.anketa.fieldwork;

import java.util.UUID;
import org.anketa.form.CompiledForm;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.Planned;

/**
 * The versions of forms that studies ask, each kept as it was when it was published, the terms of its controlled lists
 * included: renaming or retiring a term changes no study. Compiled once and kept.
 */
public final class PublishedForms {

    public PublishedForms(Database database) {}

    /**
     * The form ready to be asked.
     *
     * @throws IllegalArgumentException if no version has that id
     */
    public CompiledForm getForm(UUID formVersionId) {
        return Planned.yet();
    }
}
