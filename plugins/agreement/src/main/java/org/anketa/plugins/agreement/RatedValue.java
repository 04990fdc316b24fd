package org.anketa.plugins.agreement;

import org.anketa.shared.Text;

/**
 * A value that raters may give.
 *
 * @param id the value as it stands in the data
 * @param label what a reader sees
 * @param number NaN where the value isn't one
 */
record RatedValue(String id, Text label, double number) {}
