package org.anketa.analysis;

import jakarta.validation.Validator;
import java.util.Locale;

/** Where constraints are checked: one validator a language, whose messages the analysis's own plugin may add to. */
@FunctionalInterface
public interface Validators {

    /** The validator whose messages are in the language, one of {@link org.anketa.shared.Languages#ALL}. */
    Validator in(Locale language);
}
