package org.anketa.demo;

/** What is known of how people answer a form. */
record AnswerBank(Tendencies tendencies, FreeTexts texts) {

    static AnswerBank of(String formId) {
        return new AnswerBank(Tendencies.of(formId), FreeTexts.of(formId));
    }

    QuestionAnswerer answererFor(Respondent respondent) {
        return new QuestionAnswerer(tendencies, texts, respondent);
    }
}
