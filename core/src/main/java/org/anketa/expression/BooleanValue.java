package org.anketa.expression;

/** True or false. */
enum BooleanValue implements Value {
    FALSE,
    TRUE;

    @Override
    public Type type() {
        return Type.BOOLEAN;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public String asText() {
        return this == TRUE ? "true" : "false";
    }

    @Override
    public double asNumber() {
        return this == TRUE ? 1 : 0;
    }

    @Override
    public boolean asBoolean() {
        return this == TRUE;
    }
}
