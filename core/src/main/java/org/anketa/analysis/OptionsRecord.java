package org.anketa.analysis;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The record that holds an analysis's options: its components and how to build it. */
final class OptionsRecord<O extends Record> {

    private final Constructor<O> constructor;
    private final List<DeclaredOption> components;

    private OptionsRecord(Constructor<O> constructor, List<DeclaredOption> components) {
        this.constructor = constructor;
        this.components = List.copyOf(components);
    }

    static <O extends Record> OptionsRecord<O> of(Analysis<O> analysis, DeclaredMessages messages) {
        // Safe: the argument of Analysis<O> is what O was compiled to.
        @SuppressWarnings("unchecked")
        Class<O> type = (Class<O>) typeOf(analysis.getClass());
        RecordComponent[] components = type.getRecordComponents();
        List<DeclaredOption> options = new ArrayList<>();
        try {
            for (RecordComponent component : components) {
                options.add(DeclaredOption.of(type.getDeclaredField(component.getName()), messages));
            }
            Constructor<O> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return new OptionsRecord<>(constructor, options);
        } catch (NoSuchFieldException | NoSuchMethodException impossible) {
            throw new IllegalStateException("Every record has its fields and its canonical constructor", impossible);
        }
    }

    private static Class<?> typeOf(Class<?> analysis) {
        for (Class<?> type = analysis; type != null; type = type.getSuperclass()) {
            for (Type implemented : type.getGenericInterfaces()) {
                if (implemented instanceof ParameterizedType generic
                        && generic.getRawType() == Analysis.class
                        && generic.getActualTypeArguments()[0] instanceof Class<?> argument) {
                    return recordOnly(analysis, argument);
                }
            }
            for (Class<?> nested : type.getDeclaredClasses()) {
                if (nested.getSimpleName().equals("Options")) {
                    return recordOnly(analysis, nested);
                }
            }
        }
        throw new IllegalArgumentException(
                analysis.getName() + " implements Analysis without the type of its options, and has no record Options");
    }

    private static Class<?> recordOnly(Class<?> analysis, Class<?> options) {
        if (!options.isRecord()) {
            throw new IllegalArgumentException(
                    analysis.getName() + ": its options " + options.getName() + " must be a record type of its own");
        }
        return options;
    }

    Class<O> type() {
        return constructor.getDeclaringClass();
    }

    List<DeclaredOption> components() {
        return components;
    }

    List<OptionSpec> options() {
        return components.stream().map(DeclaredOption::spec).toList();
    }

    /** Builds the record from its components in order; what its constructor throws is passed on. */
    O build(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(type().getName() + " cannot be built", thrown);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type().getName() + " cannot be built", impossible);
        }
    }
}
