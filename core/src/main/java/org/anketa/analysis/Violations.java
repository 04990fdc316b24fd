package org.anketa.analysis;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Text;

/** What constraints say in words. */
final class Violations {

    private Violations() {}

    /** The messages of a validation's violations in every language; the other languages are asked only if there are any. */
    static <T> Optional<Text> of(Validators validators, Function<Validator, Set<ConstraintViolation<T>>> validation) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Locale language : Languages.ALL) {
            Set<ConstraintViolation<T>> violations = validation.apply(validators.in(language));
            if (violations.isEmpty()) {
                return Optional.empty();
            }
            texts.put(language.getLanguage(), inWords(violations));
        }
        return Optional.of(new LocalizedText(texts));
    }

    private static <T> String inWords(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .sorted(Comparator.comparing(Violations::constraint).thenComparing(ConstraintViolation::getMessage))
                .map(ConstraintViolation::getMessage)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String constraint(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getName();
    }
}
