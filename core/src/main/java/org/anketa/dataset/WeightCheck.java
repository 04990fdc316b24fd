package org.anketa.dataset;

import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** Refuses weights that make no sense before anything is counted with them. */
final class WeightCheck {

    private WeightCheck() {}

    static void check(BoundColumn weight, Rows all, boolean frequencies) {
        Variable variable = weight.variable();
        if (!variable.isNumeric()) {
            throw new Refusal(Message.of(Sample.class, "weight.notNumeric", "name", variable.name()));
        }
        double[] numbers = new double[Codes.CHUNK];
        int[] scratch = new int[Codes.CHUNK];
        for (int chunk = 0; chunk < all.chunks(); chunk++) {
            int length = all.lengthOf(chunk);
            weight.readNumbers(chunk, 0, length, numbers, scratch);
            for (int i = 0; i < length; i++) {
                if (numbers[i] < 0
                        || (frequencies && numbers[i] != Math.rint(numbers[i]) && !Double.isNaN(numbers[i]))) {
                    throw new Refusal(Message.of(
                            Sample.class,
                            frequencies ? "weight.notFrequency" : "weight.negative",
                            "name",
                            variable.name(),
                            "value",
                            Numeral.format(numbers[i]),
                            "row",
                            Long.toString((long) chunk * Codes.CHUNK + i + 1)));
                }
            }
        }
    }
}
