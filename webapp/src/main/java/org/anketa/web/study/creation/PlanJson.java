package org.anketa.web.study.creation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.UUID;
import org.anketa.form.FormCompiler;
import org.anketa.form.FormJson;
import org.anketa.vocabulary.Vocabularies;
import org.anketa.web.study.StudyDetails;
import org.anketa.web.study.WaveDates;

/** Plans as JSON; the form is compiled with the terms that the controlled lists have when the plan is looked at. */
public final class PlanJson {

    private static final JsonMapper JSON = new JsonMapper();

    private final Vocabularies vocabularies;

    public PlanJson(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** What is kept of a plan beside its id. */
    private record Kept(
            String source, String fileName, String form, StudyDetails details, WaveDates dates, Guests guests) {}

    String write(Plan plan) {
        Kept kept = new Kept(
                plan.source(),
                plan.fileName(),
                FormJson.write(plan.form().form()),
                plan.details(),
                plan.dates(),
                plan.guests());
        try {
            return JSON.writeValueAsString(kept);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** @throws IllegalArgumentException if it isn't what {@link #write} wrote */
    Plan read(UUID id, String json) {
        try {
            Kept kept = JSON.readValue(json, Kept.class);
            return new Plan(
                    id,
                    kept.source,
                    kept.fileName,
                    new FormCompiler(vocabularies.current()).compile(kept.form.getBytes(UTF_8)),
                    kept.details,
                    kept.dates,
                    kept.guests);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("Not a study in preparation", broken);
        }
    }
}
