package org.anketa.fieldwork;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.anketa.form.Answers;
import org.anketa.form.AnswersJson;
import org.anketa.form.CompiledForm;

/**
 * A response as it was submitted.
 *
 * @param head all of it but the answers, which are none here
 * @param contentHash see {@link ContentHash}
 * @param json the answers; see {@link AnswersJson}
 */
record StoredResponse(Response head, String contentHash, String json) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The response with the corrections made, the oldest first. */
    Response with(List<CorrectionRow> corrections, CompiledForm form) {
        Answers answers = answers(form);
        for (CorrectionRow correction : corrections) {
            answers = correction.apply(answers, form);
        }
        return new Response(
                head.id(),
                head.studyId(),
                head.waveId(),
                head.formVersionId(),
                head.invitationId(),
                head.personId(),
                head.unitId(),
                head.mode(),
                head.language(),
                head.submittedOn(),
                head.submittedAt(),
                head.interviewer(),
                answers,
                corrections.size());
    }

    private Answers answers(CompiledForm form) {
        try {
            return AnswersJson.read((ObjectNode) MAPPER.readTree(json), form);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The answers of response " + head.id() + " are no JSON", broken);
        }
    }
}
