package org.anketa.expression;

/** A number, perhaps NaN or infinite. */
record NumberValue(double number) implements Value {

    static final NumberValue NAN = new NumberValue(Double.NaN);

    @Override
    public Type type() {
        return Type.NUMBER;
    }

    @Override
    public boolean isEmpty() {
        return Double.isNaN(number);
    }

    @Override
    public String asText() {
        return Numeral.format(number);
    }

    @Override
    public double asNumber() {
        return number;
    }

    @Override
    public boolean asBoolean() {
        return Math.abs(number) >= Numeral.TOLERANCE;
    }
}
