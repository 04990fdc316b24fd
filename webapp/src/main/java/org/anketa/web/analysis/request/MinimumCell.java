package org.anketa.web.analysis.request;

import org.anketa.disclosure.PrimarySuppression;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Disclosure control as somebody asked for it: not at all, or from so many cases on. */
final class MinimumCell {

    private MinimumCell() {}

    /** @throws InvalidCases if what was typed is no number in range */
    static @Nullable PrimarySuppression read(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return new PrimarySuppression(parse(typed));
        } catch (Refusal refusal) {
            throw new InvalidCases(CaseFields.MINIMUM_CELL, refusal);
        }
    }

    private static int parse(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException notWhole) {
            throw new Refusal(Message.of(MinimumCell.class, "minimum.notWhole", "value", typed), notWhole);
        }
    }
}
