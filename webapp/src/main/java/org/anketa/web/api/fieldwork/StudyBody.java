package org.anketa.web.api.fieldwork;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.anketa.fieldwork.NewStudy;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Study;
import org.anketa.form.BuiltInForms;
import org.anketa.form.Form;
import org.anketa.form.FormCompiler;
import org.anketa.shared.Message;
import org.anketa.vocabulary.Vocabulary;
import org.anketa.web.api.JsonMembers;
import org.anketa.web.page.Malformed;

/** What a program sends to make a study. */
final class StudyBody {

    /** How large it may be: as large as a form, and a little more. */
    static final int MEGABYTES = 9;

    static final String[] MEMBERS = {"title", "form", "regime", "minimum_cell", "opens", "closes"};

    private StudyBody() {}

    /**
     * What is to be made.
     *
     * @param vocabulary where the form's controlled lists take their choices from
     * @throws org.anketa.form.InvalidForm with everything that is wrong with the form
     */
    static NewStudy read(JsonMembers body, Vocabulary vocabulary) {
        return new NewStudy(
                body.localized("title"),
                form(body.get("form"), vocabulary),
                regime(body.text("regime")),
                body.number("minimum_cell", Study.USUAL_CELL),
                body.findDate("opens").orElse(null),
                body.findDate("closes").orElse(null),
                false);
    }

    private static Form form(JsonNode form, Vocabulary vocabulary) {
        if (form.isObject()) {
            // Reading alone would tell only what is wrong with the JSON.
            return new FormCompiler(vocabulary)
                    .compile(form.toString().getBytes(StandardCharsets.UTF_8))
                    .form();
        }
        return BuiltInForms.find(form.asText())
                .orElseThrow(() -> new Malformed(
                        Message.of(StudyBody.class, "study.form", "known", String.join(", ", BuiltInForms.listIds()))));
    }

    private static Regime regime(String id) {
        return Regime.find(id)
                .orElseThrow(() -> new Malformed(Message.of(StudyBody.class, "study.regime", "text", id)));
    }
}
