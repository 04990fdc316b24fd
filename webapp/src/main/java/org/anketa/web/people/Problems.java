package org.anketa.web.people;

import java.util.Map;
import org.anketa.people.PersonField;
import org.anketa.shared.Text;
import org.anketa.web.page.View;

/** What is wrong with a form, in the reader's words. */
public final class Problems {

    private Problems() {}

    /** What is wrong with the field; empty if nothing is. */
    public static String of(View view, Map<PersonField, Text> problems, PersonField field) {
        Text problem = problems.get(field);
        return problem == null ? "" : view.say(problem);
    }
}
