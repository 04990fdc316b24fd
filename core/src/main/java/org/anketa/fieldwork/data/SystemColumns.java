package org.anketa.fieldwork.data;

import static org.anketa.fieldwork.data.FormColumns.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.anketa.dataset.CodebookEntry.Value;
import org.anketa.dataset.Measure;
import org.anketa.fieldwork.Mode;
import org.anketa.fieldwork.Wave;
import org.anketa.form.CompiledForm;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;

/**
 * The columns of what is known of a response beside its answers. Nothing of it tells one respondent of an anonymous study
 * from another: wave, mode, language and day are all.
 */
final class SystemColumns {

    static final String WAVE = "wave";
    static final String MODE = "mode";
    static final String LANGUAGE = "language";
    static final String DAY = "day";
    static final String UNIT = "unit";
    static final String BODY = "body";

    /** No item has a name with a blank, so these columns have an owner of their own. */
    private static final String OWNER = " ";

    private SystemColumns() {}

    /**
     * Adds the columns.
     *
     * @param units the respondents' units; none in an anonymous study
     */
    static List<ItemCells> of(CompiledForm form, List<Wave> waves, UnitNames units, ColumnSet columns) {
        List<ItemCells> cells = new ArrayList<>(List.of(wave(waves, columns), mode(columns), language(form, columns)));
        int day = columns.add(draft(DAY, Measure.ORDINAL, List.of()));
        cells.add((response, row) -> row.put(day, response.submittedOn().toString()));
        if (!units.isEmpty()) {
            cells.add(unit(UNIT, units, columns));
            if (units.isTree()) {
                cells.add(unit(BODY, units.tops(), columns));
            }
        }
        return cells;
    }

    private static ItemCells wave(List<Wave> waves, ColumnSet columns) {
        Map<UUID, String> numbers = new HashMap<>();
        List<Value> values = new ArrayList<>();
        for (Wave wave : waves) {
            String number = Integer.toString(wave.number());
            numbers.put(wave.id(), number);
            values.add(value(number, Words.say("value.wave", "number", number)));
        }
        int column = columns.add(draft(WAVE, Measure.ORDINAL, values));
        return (response, row) -> row.put(column, numbers.getOrDefault(response.waveId(), ""));
    }

    private static ItemCells mode(ColumnSet columns) {
        List<Value> values = Arrays.stream(Mode.values())
                .map(mode -> value(mode.id(), Words.label(mode.label())))
                .toList();
        int column = columns.add(draft(MODE, Measure.NOMINAL, values));
        return (response, row) -> row.put(column, response.mode().id());
    }

    private static ItemCells language(CompiledForm form, ColumnSet columns) {
        List<Value> values = form.form().languages().stream()
                .map(language -> value(language, nameOf(Locale.forLanguageTag(language))))
                .toList();
        int column = columns.add(draft(LANGUAGE, Measure.NOMINAL, values));
        return (response, row) -> row.put(column, response.language().getLanguage());
    }

    private static LocalizedText nameOf(Locale language) {
        return LocalizedText.of(
                language.getDisplayLanguage(Languages.ENGLISH), language.getDisplayLanguage(Languages.RUSSIAN));
    }

    private static ItemCells unit(String name, UnitNames units, ColumnSet columns) {
        int column = columns.add(draft(name, Measure.NOMINAL, units.values()));
        return (response, row) -> {
            if (response.unitId() != null) {
                row.put(column, units.valueOf(response.unitId()));
            }
        };
    }

    private static ColumnDraft draft(String name, Measure measure, List<Value> values) {
        return ColumnDraft.of(OWNER, name, Words.say("column." + name), measure, values);
    }
}
