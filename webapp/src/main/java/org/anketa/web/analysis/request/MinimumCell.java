package org.anketa.web.analysis.request;

import org.anketa.analysis.Result;
import org.anketa.disclosure.PrimarySuppression;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** Disclosure control as somebody asked for it: not at all, or from so many cases on. */
final class MinimumCell {

    private MinimumCell() {}

    /** @throws InvalidCases if what was typed is no number in range, or too few cases are behind the whole result */
    static Result protect(Result result, String typed) {
        if (typed.isEmpty()) {
            return result;
        }
        try {
            return new PrimarySuppression(parse(typed)).protect(result);
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
