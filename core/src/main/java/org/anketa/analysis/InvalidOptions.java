package org.anketa.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;

/** Options that an analysis cannot run with; everything wrong with them is told at once. */
public final class InvalidOptions extends Refusal {

    private static final long serialVersionUID = 1L;

    /** The key of a problem that belongs to the options as a whole. */
    public static final String WHOLE = "";

    private final transient Map<String, Text> problems;

    InvalidOptions(Map<String, Text> problems) {
        super(inOneLine(problems));
        this.problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
    }

    /**
     * What is wrong, by the option's name as it was given; {@link #WHOLE} for what concerns several options. Never
     * empty; the known options come first, in their order.
     */
    public Map<String, Text> problems() {
        return problems;
    }

    private static Text inOneLine(Map<String, Text> problems) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Locale language : Languages.ALL) {
            StringJoiner line = new StringJoiner(" ");
            problems.forEach((option, problem) -> line.add(
                    option.equals(WHOLE)
                            ? problem.in(language)
                            : Message.of(InvalidOptions.class, "option.problem", "option", option, "problem", problem)
                                    .in(language)));
            lines.put(language.getLanguage(), line.toString());
        }
        return new LocalizedText(lines);
    }
}
