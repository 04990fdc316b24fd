package org.anketa.fieldwork;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.anketa.expression.Value;
import org.anketa.form.Answer;
import org.anketa.form.Answers;
import org.anketa.form.CompiledForm;
import org.anketa.form.Place;
import org.anketa.form.Question;
import org.anketa.people.Consent;
import org.jspecify.annotations.Nullable;

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

    static boolean isAnyAmong(List<CorrectionRow> corrections, CompiledForm form) {
        return corrections.stream()
                .anyMatch(correction -> find(form, correction.place()).isPresent());
    }

    private static Optional<Question> find(CompiledForm form, Place place) {
        return form.findItem(place.name())
                .filter(Question.class::isInstance)
                .map(Question.class::cast)
                .filter(ConsentItems::isConsent);
    }

    private static boolean isConsent(Question question) {
        return question.head().extra().containsKey(ATTRIBUTE);
    }

    /** What the person said in a response; always with the same ids, so that nothing is kept twice. */
    static List<Consent> in(CompiledForm form, Answers answers, Said said) {
        List<Consent> consents = new ArrayList<>();
        for (Question question : form.listQuestions()) {
            if (isConsent(question)
                    && answers.find(Place.of(question.name())).orElse(null) instanceof Answer.Given given) {
                consents.add(said.consent(question, question.name(), isGiven(question, given), said.at()));
            }
        }
        return consents;
    }

    /** What corrections of the response make of it, in their order: what gives no consent now withholds it. */
    static List<Consent> in(CompiledForm form, List<CorrectionRow> corrections, Said said) {
        List<Consent> consents = new ArrayList<>();
        for (CorrectionRow correction : corrections) {
            find(form, correction.place()).ifPresent(question -> {
                boolean given = isGiven(question, correction.read(form).after());
                String key = question.name() + "/" + correction.number();
                consents.add(said.consent(question, key, given, correction.at()));
            });
        }
        return consents;
    }

    private static boolean isGiven(Question question, @Nullable Answer answer) {
        return answer instanceof Answer.Given given
                && given.value().equals(Value.of(question.head().extra().getOrDefault(ATTRIBUTE, "")));
    }

    /** In which response something was said, by whom, in which language and when. */
    record Said(UUID responseId, UUID personId, Locale language, Instant at) {

        private Consent consent(Question question, String key, boolean given, Instant when) {
            UUID id = UUID.nameUUIDFromBytes((responseId + "/" + key).getBytes(StandardCharsets.UTF_8));
            String wording = question.label().in(language);
            return new Consent(id, personId, question.name(), wording, given, when, responseId);
        }
    }
}
