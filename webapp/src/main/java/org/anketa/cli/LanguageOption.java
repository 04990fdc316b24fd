package org.anketa.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anketa.shared.Languages;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** In which language a command speaks; without the option in that of the machine. */
class LanguageOption {

    private static final String NAME = "--language";

    @Option(names = NAME, paramLabel = "en|ru", descriptionKey = "language", converter = Parser.class)
    Locale language = Languages.ENGLISH;

    /** The language that arguments name, before they are parsed: what is wrong with them must be told in it too. */
    static Optional<Locale> find(List<String> arguments) {
        Optional<Locale> found = Optional.empty();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(NAME + "=")) {
                found = known(argument.substring(NAME.length() + 1));
            } else if (argument.equals(NAME) && i + 1 < arguments.size()) {
                found = known(arguments.get(i + 1));
            }
        }
        return found;
    }

    private static Optional<Locale> known(String code) {
        return Languages.ALL.stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst();
    }

    /** Lets only the product's languages through. */
    static final class Parser implements picocli.CommandLine.ITypeConverter<Locale> {
        @Override
        public Locale convert(String code) {
            return known(code).orElseThrow(() -> new TypeConversionException(code));
        }
    }
}
