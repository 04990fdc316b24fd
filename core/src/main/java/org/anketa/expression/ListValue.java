package org.anketa.expression;

import java.util.List;

/** The values of a repeated question. */
record ListValue(List<Value> members) implements Value {

    ListValue {
        members = List.copyOf(members);
        if (members.stream().anyMatch(ListValue.class::isInstance)) {
            throw new IllegalArgumentException("The members of a list are not lists");
        }
    }

    /** The only member, or the empty value if there is none. */
    Value single() {
        return switch (members.size()) {
            case 0 -> EmptyValue.EMPTY;
            case 1 -> members.get(0);
            default -> throw Problem.of("list.several", "count", members.size());
        };
    }

    @Override
    public Type type() {
        return Type.LIST;
    }

    @Override
    public boolean isEmpty() {
        return members.stream().allMatch(Value::isEmpty);
    }

    @Override
    public String asText() {
        return single().asText();
    }

    @Override
    public double asNumber() {
        return single().asNumber();
    }

    @Override
    public boolean asBoolean() {
        return single().asBoolean();
    }
}
