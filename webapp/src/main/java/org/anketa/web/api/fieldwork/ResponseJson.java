package org.anketa.web.api.fieldwork;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.anketa.expression.Value;
import org.anketa.fieldwork.Correction;
import org.anketa.fieldwork.InterviewNote;
import org.anketa.fieldwork.Response;
import org.anketa.form.Answer;
import org.anketa.form.AnswersJson;
import org.anketa.form.CompiledForm;
import org.anketa.form.Place;
import org.anketa.form.Question;
import org.jspecify.annotations.Nullable;

/** A response as JSON. Its link doesn't show: in a pseudonymous study it would lead to the person. */
final class ResponseJson {

    private final Response response;
    private final CompiledForm form;

    /** @param form the version that was answered */
    ResponseJson(Response response, CompiledForm form) {
        this.response = response;
        this.form = form;
    }

    /** The response with its answers as they are now. */
    ObjectNode write() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", response.id().toString())
                .put("study", response.studyId().toString())
                .put("wave", response.waveId().toString())
                .put("form_version", response.formVersionId().toString())
                .put("mode", response.mode().id())
                .put("language", response.language().getLanguage())
                .put("submitted_on", response.submittedOn().toString());
        put(json, "submitted_at", response.submittedAt());
        put(json, "person", response.personId());
        put(json, "unit", response.unitId());
        put(json, "interviewer", response.interviewer());
        json.put("correction_count", response.corrections());
        json.set("answers", AnswersJson.write(response.answers(), form));
        return json;
    }

    /** The same with what stands beside the answers. */
    ObjectNode write(List<Correction> corrections, List<InterviewNote> notes) {
        ObjectNode json = write();
        ArrayNode changed = json.putArray("corrections");
        corrections.forEach(correction -> write(correction, changed.addObject()));
        ArrayNode written = json.putArray("notes");
        notes.forEach(note -> write(note, written.addObject()));
        return json;
    }

    private void write(Correction correction, ObjectNode json) {
        place(correction.place(), json);
        json.set("before", answer(correction.place(), correction.before()));
        json.set("after", answer(correction.place(), correction.after()));
        json.put("reason", correction.reason())
                .put("by", correction.by())
                .put("at", correction.at().toString());
    }

    private JsonNode answer(Place place, @Nullable Answer answer) {
        if (answer == null) {
            return JsonNodeFactory.instance.nullNode();
        }
        if (form.findItem(place.name()).orElse(null) instanceof Question question) {
            return AnswersJson.writeAnswer(answer, question);
        }
        Value repetitions = answer instanceof Answer.Given given ? given.value() : Value.empty();
        return JsonNodeFactory.instance.numberNode((int) repetitions.asNumber());
    }

    private void write(InterviewNote note, ObjectNode json) {
        place(note.place(), json);
        json.put("probe", note.probe()).put("text", note.text());
        if (!note.by().isEmpty()) {
            json.put("by", note.by()).put("at", note.at().toString());
        }
    }

    private static void place(Place place, ObjectNode json) {
        json.put("item", place.name()).put("repetition", place.repetition());
    }

    private static void put(ObjectNode json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value.toString());
        }
    }
}
