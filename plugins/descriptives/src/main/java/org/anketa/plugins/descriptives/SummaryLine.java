package org.anketa.plugins.descriptives;

import org.anketa.shared.Text;

/**
 * One line of a summary: a variable, or a group on one variable.
 *
 * @param id the variable's name, or the group's value
 */
record SummaryLine(String id, Text label, NumberSummary summary) {

    boolean isEmpty() {
        return summary.numbers().size() == 0;
    }
}
