package org.anketa.web.answer.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anketa.form.CompiledForm;
import org.anketa.form.FormItem;
import org.anketa.form.Group;
import org.anketa.form.GroupKind;
import org.anketa.form.Place;
import org.anketa.form.Question;

/** The labels of questions away from their page: a question of a paired grid is named with its row. */
public final class ItemLabels {

    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Locale language;

    public ItemLabels(CompiledForm form, Locale language) {
        this.language = language;
        add(form.items(), "");
    }

    private void add(List<FormItem> items, String row) {
        for (FormItem item : items) {
            String label = item.label().in(language);
            labels.put(item.name(), row.isEmpty() ? label : row + ": " + label);
            if (item instanceof Group group && group.kind() == GroupKind.PAIRED) {
                group.items().forEach(pair -> add(pair.items(), pair.label().in(language)));
            } else if (!(item instanceof Question)) {
                add(item.items(), "");
            }
        }
    }

    /** The question's label, behind it the number of its repetition if there are several. */
    public String of(Place place) {
        String label = labels.getOrDefault(place.name(), place.name());
        return place.repetition() == 0 ? label : label + " (" + place.repetition() + ")";
    }
}
