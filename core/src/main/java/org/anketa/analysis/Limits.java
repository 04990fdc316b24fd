package org.anketa.analysis;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import org.anketa.analysis.OptionSpec.Bound;
import org.jspecify.annotations.Nullable;

/** What the standard constraints of an option say that a form or a schema can show beforehand. */
record Limits(
        boolean notNull, @Nullable Bound min, @Nullable Bound max, int minSize, int maxSize) {

    static Limits of(AnnotatedElement option) {
        Size size = option.getAnnotation(Size.class);
        boolean filled = option.isAnnotationPresent(NotEmpty.class) || option.isAnnotationPresent(NotBlank.class);
        return new Limits(
                option.isAnnotationPresent(NotNull.class),
                min(option),
                max(option),
                Math.max(filled ? 1 : 0, size == null ? 0 : size.min()),
                size == null ? Integer.MAX_VALUE : size.max());
    }

    private static @Nullable Bound min(AnnotatedElement option) {
        Min whole = option.getAnnotation(Min.class);
        if (whole != null) {
            return new Bound(whole.value(), true);
        }
        DecimalMin decimal = option.getAnnotation(DecimalMin.class);
        if (decimal != null) {
            return new Bound(Double.parseDouble(decimal.value()), decimal.inclusive());
        }
        if (option.isAnnotationPresent(Positive.class)) {
            return new Bound(0, false);
        }
        return option.isAnnotationPresent(PositiveOrZero.class) ? new Bound(0, true) : null;
    }

    private static @Nullable Bound max(AnnotatedElement option) {
        Max whole = option.getAnnotation(Max.class);
        if (whole != null) {
            return new Bound(whole.value(), true);
        }
        DecimalMax decimal = option.getAnnotation(DecimalMax.class);
        if (decimal != null) {
            return new Bound(Double.parseDouble(decimal.value()), decimal.inclusive());
        }
        if (option.isAnnotationPresent(Negative.class)) {
            return new Bound(0, false);
        }
        return option.isAnnotationPresent(NegativeOrZero.class) ? new Bound(0, true) : null;
    }
}
