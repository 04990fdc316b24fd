package org.anketa.web.study.creation;

import java.util.ArrayList;
import java.util.List;
import org.anketa.form.BuiltInForms;
import org.anketa.form.CompiledForm;
import org.anketa.form.FormCompiler;
import org.anketa.vocabulary.Vocabularies;
import org.anketa.web.page.View;
import org.anketa.web.study.QuestionCount;

/**
 * A form to begin with.
 *
 * @param about what it is for
 */
public record FormSource(String id, String title, String about, int questions) {

    /** The source of a form that comes as a file. */
    public static final String UPLOAD = "upload";

    static List<FormSource> listBuiltIn(Vocabularies vocabularies, View view) {
        List<FormSource> sources = new ArrayList<>();
        for (String id : BuiltInForms.listIds()) {
            CompiledForm form = compiled(id, vocabularies);
            sources.add(new FormSource(
                    id,
                    form.form().title().in(view.language()),
                    view.say("form." + id + ".about"),
                    QuestionCount.of(form)));
        }
        return sources;
    }

    /** A built-in form with the terms that the controlled lists have now. */
    static CompiledForm compiled(String id, Vocabularies vocabularies) {
        return new FormCompiler(vocabularies.current())
                .compile(BuiltInForms.find(id).orElseThrow());
    }
}
