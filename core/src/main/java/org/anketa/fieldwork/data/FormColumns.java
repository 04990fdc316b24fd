package org.anketa.fieldwork.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anketa.dataset.CodebookEntry.Value;
import org.anketa.dataset.ItemLabels;
import org.anketa.dataset.Measure;
import org.anketa.form.CompiledForm;
import org.anketa.form.FormItem;
import org.anketa.form.Group;
import org.anketa.form.GroupKind;
import org.anketa.form.Place;
import org.anketa.form.Question;
import org.anketa.form.Repeat;
import org.anketa.shared.LocalizedText;

/** Lays out the columns of one version of a form, in the order of its items. */
final class FormColumns {

    private final CompiledForm form;
    private final ColumnSet columns;
    private final List<ItemCells> cells = new ArrayList<>();

    /** What the texts that specify "other" belong to, by their names. */
    private final Map<String, LocalizedText> specified = new HashMap<>();

    private FormColumns(CompiledForm form, ColumnSet columns) {
        this.form = form;
        this.columns = columns;
    }

    /** Adds the columns and says how to fill them. */
    static List<ItemCells> of(CompiledForm form, ColumnSet columns) {
        FormColumns laid = new FormColumns(form, columns);
        for (FormItem item : form.items()) {
            // The titles of the parts of a form say nothing about their questions.
            laid.add(
                    item,
                    LocalizedText.EMPTY,
                    false,
                    !(item instanceof Group group) || group.kind() != GroupKind.PLAIN);
        }
        KnowledgeCells.addTo(laid.cells, form, columns);
        return List.copyOf(laid.cells);
    }

    /**
     * @param titled what the labels of the item's columns begin with
     * @param speaks whether the title of a group belongs to its questions
     */
    private void add(FormItem item, LocalizedText titled, boolean inGrid, boolean speaks) {
        if (item instanceof Question question) {
            addQuestion(question, ItemLabels.join(titled, question.label()), inGrid);
        } else if (item instanceof Repeat repeat) {
            addRepeat(repeat, titled);
        } else if (item instanceof Group group) {
            LocalizedText title = speaks && !isPart(group) ? ItemLabels.join(titled, group.label()) : titled;
            if (group.kind() == GroupKind.PAIRED) {
                group.items().forEach(row -> addPair(row, title));
            } else {
                boolean grid = group.kind() == GroupKind.GRID;
                group.items().forEach(member -> add(member, title, grid, true));
            }
        }
    }

    private static boolean isPart(Group group) {
        return group.kind() == GroupKind.PLAIN && group.head().isPage();
    }

    /** A row of a paired grid: the question comes before the row, so that rows of the same question stand together. */
    private void addPair(FormItem row, LocalizedText title) {
        for (FormItem member : row.items()) {
            if (member instanceof Question question) {
                addQuestion(question, ItemLabels.join(ItemLabels.join(title, question.label()), row.label()), true);
            }
        }
    }

    private void addRepeat(Repeat repeat, LocalizedText titled) {
        LocalizedText label = Words.say("column.repeat", "label", ItemLabels.join(titled, repeat.label()));
        ColumnDraft draft = ColumnDraft.of(repeat.name(), repeat.name(), label, Measure.SCALE, List.of());
        cells.add(new RepeatCell(repeat.name(), columns.add(draft)));
    }

    private void addQuestion(Question question, LocalizedText label, boolean inGrid) {
        if (question.choosing() != null && question.choosing().other() != null) {
            specified.put(question.otherName(), label);
        }
        addCells(
                question, ItemLabels.join(specified.getOrDefault(question.name(), LocalizedText.EMPTY), label), inGrid);
    }

    private void addCells(Question question, LocalizedText label, boolean inGrid) {
        QuestionColumns drafts = new QuestionColumns(question, form.listChoices(question.name()), label, inGrid);
        Place place = Place.of(question.name());
        if (question.type().choosesSeveral()) {
            cells.add(new ChosenCells(place, drafts.isRanked(), drafts.addChoicesTo(columns)));
        } else {
            drafts.single().ifPresent(draft -> cells.add(new SingleCell(place, columns.add(draft))));
        }
    }

    /** A value with its label. */
    static Value value(String value, LocalizedText label) {
        return new Value(value, label, false);
    }
}
