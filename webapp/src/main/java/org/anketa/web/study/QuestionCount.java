package org.anketa.web.study;

import java.util.List;
import org.anketa.form.CompiledForm;
import org.anketa.form.FormItem;
import org.anketa.form.Group;
import org.anketa.form.GroupKind;
import org.anketa.form.Question;

/** How many questions a form has, as people count them. */
public final class QuestionCount {

    private QuestionCount() {}

    /** A table counts once, however many rows it has; a text that specifies "other" belongs to its question. */
    public static int of(CompiledForm form) {
        return of(form.form().items());
    }

    private static int of(List<FormItem> items) {
        int count = 0;
        for (FormItem item : items) {
            if (item instanceof Question question) {
                count += question.type().isAsked() ? 1 : 0;
            } else {
                boolean table = item instanceof Group group && group.kind() != GroupKind.PLAIN;
                count += table ? 1 : of(item.items());
            }
        }
        return count;
    }
}
