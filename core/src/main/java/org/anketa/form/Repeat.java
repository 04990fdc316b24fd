package org.anketa.form;

import java.util.List;

/**
 * Items answered as often as there is something to tell.
 *
 * @param most how many repetitions there may be, at least 1
 */
public record Repeat(ItemHead head, int most, List<FormItem> items) implements FormItem {

    /** The most repetitions that any form may have. */
    public static final int MOST = 200;

    public Repeat {
        items = List.copyOf(items);
    }
}
