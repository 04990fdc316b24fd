package org.anketa.fieldwork.data;

import static org.anketa.fieldwork.data.FormColumns.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anketa.dataset.CodebookEntry.Value;
import org.anketa.dataset.ItemLabels;
import org.anketa.dataset.Measure;
import org.anketa.dataset.Numeral;
import org.anketa.form.Choice;
import org.anketa.form.Question;
import org.anketa.form.QuestionType;
import org.anketa.form.Scale;
import org.anketa.shared.LocalizedText;

/**
 * The columns of a question.
 *
 * @param label what its columns are labeled with, or their labels begin with
 */
record QuestionColumns(Question question, List<Choice> choices, LocalizedText label, boolean inGrid) {

    /** A range of more steps is measured on a scale. */
    private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(20);

    boolean isRanked() {
        return question.type() == QuestionType.RANK;
    }

    /** The column of a question with one answer; nothing for what nobody answers. */
    Optional<ColumnDraft> single() {
        return switch (question.type()) {
            case NOTE, SELECT_MULTIPLE, RANK -> Optional.empty();
            case SELECT_ONE -> Optional.of(oneOf(MeasureOfChoices.of(question, choices, inGrid)));
            case INTEGER, DECIMAL -> Optional.of(draft(Measure.SCALE, List.of()));
            case RANGE -> Optional.of(range());
            case ACKNOWLEDGE -> Optional.of(draft(Measure.NOMINAL, List.of(value("OK", Words.say("value.ok")))));
            case DATE, TIME, DATE_TIME -> Optional.of(ColumnDraft.free(question.name(), label, Measure.ORDINAL));
            case TEXT -> Optional.of(ColumnDraft.free(question.name(), label, Measure.NOMINAL));
            case CALCULATE -> Optional.of(ColumnDraft.free(question.name(), labelOrName(), null));
        };
    }

    private ColumnDraft oneOf(Measure measure) {
        return draft(
                measure,
                choices.stream()
                        .map(choice -> new Value(
                                choice.value(), choice.label(), MeasureOfChoices.isBeside(choice, choices, measure)))
                        .toList());
    }

    private ColumnDraft draft(Measure measure, List<Value> values) {
        return ColumnDraft.of(question.name(), question.name(), label, measure, values);
    }

    private LocalizedText labelOrName() {
        return label.isBlank() ? LocalizedText.of(question.name()) : label;
    }

    private ColumnDraft range() {
        Scale scale = question.scale();
        if (scale == null
                || scale.end().subtract(scale.start()).compareTo(scale.step().multiply(MOST_STEPS)) >= 0) {
            return draft(Measure.SCALE, List.of());
        }
        List<Value> values = new ArrayList<>();
        for (BigDecimal at = scale.start(); at.compareTo(scale.end()) <= 0; at = at.add(scale.step())) {
            String number = Numeral.format(at.doubleValue());
            values.add(value(number, LocalizedText.of(number)));
        }
        return draft(Measure.ORDINAL, values);
    }

    /** The columns of a question with several answers, by the choice's value. */
    Map<String, Integer> addChoicesTo(ColumnSet columns) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (Choice choice : choices) {
            String name = question.name() + "_" + choice.value();
            LocalizedText whole = ItemLabels.join(label, choice.label());
            positions.put(
                    choice.value(),
                    columns.add(ColumnDraft.of(
                            question.name(),
                            name,
                            whole,
                            isRanked() ? Measure.ORDINAL : Measure.NOMINAL,
                            isRanked() ? ranks() : ticks())));
        }
        return positions;
    }

    private List<Value> ticks() {
        return List.of(
                value(ChosenCells.NOT_CHOSEN, Words.say("value.not_chosen")),
                value(ChosenCells.CHOSEN, Words.say("value.chosen")));
    }

    /** No rank is an answer, but no number to compute with. */
    private List<Value> ranks() {
        int most = Optional.ofNullable(question.choosing())
                .map(choosing -> choosing.most())
                .orElse(0);
        List<Value> ranks = new ArrayList<>();
        for (int rank = 1; rank <= (most == 0 ? choices.size() : most); rank++) {
            ranks.add(value(Integer.toString(rank), LocalizedText.of(Integer.toString(rank))));
        }
        ranks.add(new Value(ChosenCells.NOT_CHOSEN, Words.say("value.no_rank"), true));
        return ranks;
    }
}
