package org.anketa.web.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.anketa.analysis.OptionSpec;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.SampleSource;
import org.anketa.shared.Message;
import org.anketa.shared.NumberStyle;
import org.anketa.web.analysis.form.Picks;
import org.anketa.web.analysis.request.AnalysisRun;
import org.anketa.web.analysis.request.CaseFields;

/** How a result was made, so that somebody else can make it again. */
final class Facts {

    private final AnalysisRun run;
    private final Locale language;
    private final List<Fact> facts = new ArrayList<>();

    private Facts(AnalysisRun run, Locale language) {
        this.run = run;
        this.language = language;
    }

    static List<Fact> of(AnalysisRun run, String version, Locale language) {
        Facts all = new Facts(run, language);
        all.addData();
        all.addCases();
        for (OptionSpec option : run.declaration().options()) {
            all.addOption(option);
        }
        all.add("made.version", version);
        return List.copyOf(all.facts);
    }

    private void addData() {
        SampleSource source = run.data().source();
        if (run.data().place().isStudy()) {
            add("made.study", run.data().name(language));
            add("made.responses", NumberStyle.COUNT.format((double) source.rows(), language));
        } else {
            add("made.file", run.data().name(language));
            add("made.revision", source.revision());
        }
    }

    private void add(String key, String value) {
        facts.add(new Fact(say(key), value));
    }

    private void addCases() {
        CaseFields cases = run.request().cases();
        add("made.cases", NumberStyle.COUNT.format((double) run.result().n(), language));
        addMissing(run.result().missing());
        cases.listFilled().forEach((field, value) -> {
            if (!field.equals(CaseFields.MINIMUM_CELL)) {
                add("made." + field, value);
            }
        });
        addMinimumCell(cases.minimumCell());
        if (cases.filter().isEmpty()) {
            add("made.cases-filter", say("made.cases-filter.none"));
        }
    }

    private void addMissing(OptionalLong missing) {
        if (missing.isEmpty()) {
            add("made.missing", say("made.missing.hidden"));
        } else if (missing.getAsLong() > 0) {
            add("made.missing", NumberStyle.COUNT.format((double) missing.getAsLong(), language));
        }
    }

    /** The minimum that was kept: what was asked for, or what the study demands if that is more. */
    private void addMinimumCell(String asked) {
        int kept = Math.max(
                asked.isEmpty() ? 0 : Integer.parseInt(asked),
                run.data().source().minimumCell());
        if (kept > 0) {
            add("made.min-cell", Integer.toString(kept));
        }
    }

    private void addOption(OptionSpec option) {
        List<String> typed = run.request().valuesOf(option.name());
        String value = option.role() == null ? scalar(option, typed) : variables(typed);
        if (!value.isEmpty()) {
            facts.add(new Fact(option.label().in(language), value));
        }
    }

    private String variables(List<String> typed) {
        Codebook codebook = run.data().codebook();
        return Picks.of(typed, codebook).stream()
                .map(codebook::getVariable)
                .map(variable -> {
                    String label = variable.label().in(language);
                    return label.equals(variable.name()) ? label : label + " (" + variable.name() + ")";
                })
                .collect(Collectors.joining("; "));
    }

    private String scalar(OptionSpec option, List<String> typed) {
        String value = typed.isEmpty() ? option.defaultValue() : typed.get(typed.size() - 1);
        return switch (option.kind()) {
            case CHOICE ->
                option.findChoice(value)
                        .map(choice -> choice.label().in(language))
                        .orElse(value);
            case FLAG -> say(List.of("true", "yes", "on", "1").contains(value) ? "made.yes" : "made.no");
            default -> value;
        };
    }

    private String say(String key) {
        return Message.of(Facts.class, key).in(language);
    }
}
