package org.anketa.analysis;

import java.util.List;
import java.util.Optional;
import org.anketa.shared.Message;

/**
 * What an analysis tells about itself, read once from its class: the form, the command line, the schema, the validation
 * and the key of cached results all come from here.
 *
 * <p>The options are the components of the record {@code O}:
 *
 * <ul>
 *   <li>{@code Variable} and {@code List<Variable>} carry a {@link Role} and no {@link Default}. A {@code Variable} is
 *       required unless its type is annotated {@code @Nullable} (of JSpecify); saying {@code @NotNull} too is welcome. A
 *       list is never null, and empty where nobody chose; {@code @NotEmpty} or {@code @Size} require more.
 *   <li>enums, {@code int}, {@code long}, {@code double}, {@code boolean} and {@code String} carry a {@link Default} that
 *       is itself a valid value, so they are never null.
 *   <li>Any constraint of Jakarta Validation may be added; those that limit numbers and sizes also appear in
 *       {@link OptionSpec}.
 * </ul>
 *
 * @param <O> the options record
 */
public final class Declaration<O extends Record> {

    private final Analysis<O> analysis;
    private final String id;
    private final OptionsRecord<O> record;

    private Declaration(Analysis<O> analysis, String id, OptionsRecord<O> record) {
        this.analysis = analysis;
        this.id = id;
        this.record = record;
    }

    /**
     * Reads the declaration.
     *
     * @throws IllegalArgumentException if it is incomplete; the message is one line that names the class and what it
     *     lacks: an id, a message in one of the languages, a role, a default
     */
    public static <O extends Record> Declaration<O> of(Analysis<O> analysis) {
        Class<?> type = analysis.getClass();
        AnalysisId annotation = type.getAnnotation(AnalysisId.class);
        if (annotation == null) {
            throw new IllegalArgumentException(type.getName() + " has no @AnalysisId");
        }
        String id = annotation.value();
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    type.getName() + ": the id \"" + id + "\" is not lower-case words joined by hyphens");
        }
        DeclaredMessages messages = new DeclaredMessages(type, id);
        messages.check("title");
        messages.check("question");
        return new Declaration<>(analysis, id, OptionsRecord.of(analysis, messages));
    }

    /** The analysis that is declared. */
    public Analysis<O> analysis() {
        return analysis;
    }

    /** The name in addresses and scripts. */
    public String id() {
        return id;
    }

    /** The name that readers see. */
    public Message title() {
        return Message.of(analysis.getClass(), id + ".title");
    }

    /** What the analysis answers, in the analyst's words. */
    public Message question() {
        return Message.of(analysis.getClass(), id + ".question");
    }

    /** The options in the order of the record's components. */
    public List<OptionSpec> options() {
        return record.options();
    }

    public Optional<OptionSpec> findOption(String name) {
        return options().stream().filter(option -> option.name().equals(name)).findFirst();
    }

    OptionsRecord<O> record() {
        return record;
    }
}
