package org.anketa.expression;

import java.time.ZoneOffset;

/** A text that is not empty. */
record TextValue(String text) implements Value {

    TextValue {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("The empty text is the empty value");
        }
    }

    @Override
    public Type type() {
        return Type.TEXT;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public String asText() {
        return text;
    }

    @Override
    public double asNumber() {
        double number = Numeral.parse(text);
        return Double.isNaN(number)
                ? IsoText.findMoment(text, ZoneOffset.UTC).map(Value::asNumber).orElse(Double.NaN)
                : number;
    }

    @Override
    public boolean asBoolean() {
        return true;
    }
}
