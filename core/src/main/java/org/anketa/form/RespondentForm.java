package org.anketa.form;

import java.util.List;
import java.util.Map;

/** Makes of a form what respondents may see of it. */
final class RespondentForm {

    private RespondentForm() {}

    /** @param lists the choices of each list, the terms of controlled lists included */
    static Form of(Form form, Map<String, List<Choice>> lists) {
        return new Form(
                form.id(),
                form.version(),
                form.title(),
                form.languages(),
                form.defaultLanguage(),
                form.choiceLists().stream()
                        .map(list -> new ChoiceList(list.name(), null, lists.getOrDefault(list.name(), List.of())))
                        .toList(),
                withoutKeys(form.items()),
                form.extra());
    }

    private static List<FormItem> withoutKeys(List<FormItem> items) {
        return items.stream().map(RespondentForm::withoutKey).toList();
    }

    private static FormItem withoutKey(FormItem item) {
        if (item instanceof Group group) {
            return new Group(group.head(), group.kind(), group.rows(), withoutKeys(group.items()));
        }
        if (item instanceof Repeat repeat) {
            return new Repeat(repeat.head(), repeat.most(), withoutKeys(repeat.items()));
        }
        Question question = (Question) item;
        return new Question(
                question.head(),
                question.type(),
                question.rules(),
                question.choosing(),
                question.scale(),
                question.longest(),
                question.missing(),
                null);
    }
}
