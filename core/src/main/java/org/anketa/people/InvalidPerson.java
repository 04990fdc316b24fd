package org.anketa.people;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;

/** What was said of a person cannot be so; everything wrong with it is told at once. */
public final class InvalidPerson extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Map<PersonField, Text> problems;

    InvalidPerson(Map<PersonField, Text> problems) {
        super(inOneLine(problems));
        this.problems = Collections.unmodifiableMap(new EnumMap<>(problems));
    }

    /** What is wrong and what to do, by field; never empty. */
    public Map<PersonField, Text> problems() {
        return problems;
    }

    private static Text inOneLine(Map<PersonField, Text> problems) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Locale language : Languages.ALL) {
            lines.put(
                    language.getLanguage(),
                    problems.values().stream()
                            .map(problem -> problem.in(language))
                            .collect(Collectors.joining(" ")));
        }
        return new LocalizedText(lines);
    }
}
