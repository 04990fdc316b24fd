package org.anketa.operation;

import java.nio.charset.StandardCharsets;
import org.anketa.form.Form;
import org.anketa.form.FormJson;

/** A form that is answered in two clicks. */
final class TwoQuestions {

    static final Form FORM = FormJson.read("""
            {"id": "two", "version": "1", "title": {"en": "Two questions"}, "languages": ["en"],
             "default_language": "en",
             "choice_lists": [{"name": "yn", "choices": [
               {"value": "yes", "label": "Yes"}, {"value": "no", "label": "No"}]}],
             "items": [
               {"type": "select_one", "name": "reads", "label": "Do you read?", "list": "yn"},
               {"type": "text", "name": "what", "label": "What?"}]}
            """.getBytes(StandardCharsets.UTF_8));

    private TwoQuestions() {}
}
