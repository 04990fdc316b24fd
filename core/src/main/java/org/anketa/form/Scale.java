package org.anketa.form;

import java.math.BigDecimal;

/** The numbers of a range: from one end to the other by steps, both ends included. */
public record Scale(BigDecimal start, BigDecimal end, BigDecimal step) {

    /** Whether there is a way from the start to the end. */
    public boolean isSound() {
        return step.signum() > 0 && start.compareTo(end) < 0;
    }

    /** Whether the number is one of the scale's; {@link #isSound} is needed. */
    public boolean has(BigDecimal number) {
        return start.compareTo(number) <= 0
                && number.compareTo(end) <= 0
                && number.subtract(start).remainder(step).signum() == 0;
    }
}
