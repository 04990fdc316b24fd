package org.anketa.form;

import java.util.List;
import org.anketa.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A member of a form: a question, a group of items or a repeated group. */
public sealed interface FormItem permits Question, Group, Repeat {

    ItemHead head();

    /** The items inside, in order; none for a question. */
    List<FormItem> items();

    default String name() {
        return head().name();
    }

    default LocalizedText label() {
        return head().label();
    }

    /** The condition under which it is asked; {@code null}: always. */
    default @Nullable String relevant() {
        return head().relevant();
    }
}
