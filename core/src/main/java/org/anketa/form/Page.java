package org.anketa.form;

import java.util.List;

/**
 * What a respondent sees at a time.
 *
 * @param number from 1, in the form's order, whether it is shown or not
 * @param items a group, a repeated group, or a question with the text that specifies its "other"
 */
public record Page(int number, List<FormItem> items) {

    public Page {
        items = List.copyOf(items);
    }

    /** The name of its first item, which is the page's own in addresses. */
    public String name() {
        return items.get(0).name();
    }
}
