package org.anketa.expression;

/** The answer nobody gave. */
enum EmptyValue implements Value {
    EMPTY;

    @Override
    public Type type() {
        return Type.EMPTY;
    }

    @Override
    public boolean isEmpty() {
        return true;
    }

    @Override
    public String asText() {
        return "";
    }

    @Override
    public double asNumber() {
        return Double.NaN;
    }

    @Override
    public boolean asBoolean() {
        return false;
    }
}
