package org.anketa.fieldwork;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.anketa.expression.Value;
import org.anketa.form.Answer;
import org.anketa.form.Answers;
import org.anketa.form.CompiledForm;
import org.anketa.form.Place;
import org.anketa.form.Question;
import org.anketa.people.Consent;

/**
 * What a form asks for consent to: its questions with the attribute {@value #ATTRIBUTE}, which names the answer that gives it.
 * Any other answer withholds it; without an answer nothing is said.
 */
final class ConsentItems {

    /** Among {@link org.anketa.form.ItemHead#extra}. */
    static final String ATTRIBUTE = "consent";

    private ConsentItems() {}

    static boolean isAnyIn(Submission submission) {
        return submission.form().listQuestions().stream()
                .anyMatch(question -> isConsent(question)
                        && submission.answers().find(Place.of(question.name())).isPresent());
    }

    private static boolean isConsent(Question question) {
        return question.head().extra().containsKey(ATTRIBUTE);
    }

    /** What the person said in a response; always with the same ids, so that nothing is kept twice. */
    static List<Consent> in(
            CompiledForm form, Answers answers, Locale language, UUID responseId, UUID personId, Instant at) {
        List<Consent> consents = new ArrayList<>();
        for (Question question : form.listQuestions()) {
            if (isConsent(question)
                    && answers.find(Place.of(question.name())).orElse(null) instanceof Answer.Given given) {
                consents.add(new Consent(
                        idOf(responseId, question.name()),
                        personId,
                        question.name(),
                        question.label().in(language),
                        given.value().equals(Value.of(question.head().extra().getOrDefault(ATTRIBUTE, ""))),
                        at,
                        responseId));
            }
        }
        return consents;
    }

    private static UUID idOf(UUID responseId, String purpose) {
        return UUID.nameUUIDFromBytes((responseId + "/" + purpose).getBytes(StandardCharsets.UTF_8));
    }
}
