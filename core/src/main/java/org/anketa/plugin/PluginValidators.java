package org.anketa.plugin;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.anketa.analysis.Validators;
import org.anketa.shared.Languages;
import org.anketa.shared.NumberStyle;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.hibernate.validator.spi.resourceloading.ResourceBundleLocator;
import org.jspecify.annotations.Nullable;

/**
 * The validators of one plugin. A constraint's message is looked up in the plugin's own {@code ValidationMessages}, then
 * in the engine's plain words, then in those that Hibernate Validator brings.
 *
 * <p>Built when first asked for: starting Hibernate Validator takes longer than most analyses.
 */
public final class PluginValidators implements Validators, AutoCloseable {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ClassLoader plugin;
    private @Nullable ValidatorFactory factory;
    private @Nullable Map<Locale, Validator> byLanguage;

    /** The validators of the plugin whose classes the loader has. */
    public PluginValidators(ClassLoader plugin) {
        this.plugin = plugin;
    }

    @Override
    public synchronized Validator in(Locale language) {
        Map<Locale, Validator> validators = byLanguage;
        if (validators == null) {
            validators = build();
            byLanguage = validators;
        }
        Validator validator = validators.get(language);
        if (validator == null) {
            throw new IllegalArgumentException("Not a language of the product: " + language);
        }
        return validator;
    }

    private Map<Locale, Validator> build() {
        MessageInterpolator words = new ResourceBundleMessageInterpolator(
                locator("ValidationMessages", plugin),
                locator(
                        PluginValidators.class.getPackageName() + ".ValidationMessages",
                        PluginValidators.class.getClassLoader()));
        ValidatorFactory built = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .externalClassLoader(plugin)
                .messageInterpolator(words)
                .buildValidatorFactory();
        factory = built;
        Map<Locale, Validator> validators = new HashMap<>();
        for (Locale language : Languages.ALL) {
            validators.put(
                    language,
                    built.usingContext()
                            .messageInterpolator(new InOneLanguage(words, language))
                            .getValidator());
        }
        return validators;
    }

    private static ResourceBundleLocator locator(String name, ClassLoader loader) {
        return locale -> {
            try {
                return ResourceBundle.getBundle(name, locale, loader, NO_FALLBACK);
            } catch (MissingResourceException noOwnMessages) {
                return null;
            }
        };
    }

    @Override
    public synchronized void close() {
        if (factory != null) {
            factory.close();
        }
    }

    /** Words in one language whatever the machine's own is. */
    private record InOneLanguage(MessageInterpolator words, Locale language) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return interpolate(template, context, language);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return withLimitFor(locale, words.interpolate(template, context, locale), context);
        }

        /** A decimal limit stands in its annotation as programs write numbers. */
        private static String withLimitFor(Locale locale, String text, Context context) {
            Object value = context.getConstraintDescriptor().getAttributes().get("value");
            Class<?> kind = context.getConstraintDescriptor().getAnnotation().annotationType();
            boolean decimal = kind == DecimalMin.class || kind == DecimalMax.class;
            return decimal && value instanceof String limit
                    ? text.replace(limit, NumberStyle.PLAIN.format(Double.parseDouble(limit), locale))
                    : text;
        }
    }
}
