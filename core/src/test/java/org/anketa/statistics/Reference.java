package org.anketa.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.anketa.reference.ReferenceCase;

/** The reference case "probability". */
final class Reference {

    private Reference() {}

    /** The group with this id. */
    static JsonNode group(String id) {
        return ReferenceCase.named("probability").group(id);
    }

    /** Numbers of an array; null is NaN. */
    static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).isNull() ? Double.NaN : array.get(i).asDouble();
        }
        return numbers;
    }

    /** Passes if the numbers agree to a relative tolerance; 0, infinity and NaN only with themselves. */
    static void assertClose(double actual, double expected, double relative) {
        if (Double.compare(actual + 0.0, expected) != 0) {
            assertThat(Math.abs(actual - expected))
                    .as("%s instead of %s", actual, expected)
                    .isLessThanOrEqualTo(relative * Math.abs(expected));
        }
    }

    static void assertClose(double[] actual, double[] expected, double relative) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertClose(actual[i], expected[i], relative);
        }
    }
}
