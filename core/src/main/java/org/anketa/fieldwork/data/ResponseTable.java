package org.anketa.fieldwork.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Response;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.Wave;
import org.anketa.form.CompiledForm;
import org.anketa.people.Unit;

/**
 * Makes a table of responses, a row each, while they are read. Labels and the order of columns are those of the form that
 * is asked now; what only other versions of the form ask for comes after it.
 */
final class ResponseTable {

    private final Study study;
    private final Function<UUID, CompiledForm> forms;
    private final ColumnSet columns = new ColumnSet();
    private final List<ItemCells> always;
    private final Map<UUID, List<ItemCells>> byVersion = new HashMap<>();

    /** @param forms the versions of the form by their ids */
    ResponseTable(Study study, List<Wave> waves, List<Unit> units, Function<UUID, CompiledForm> forms) {
        this.study = study;
        this.forms = forms;
        CompiledForm current = forms.apply(study.formVersionId());
        List<Unit> known = study.regime() == Regime.ANONYMOUS ? List.of() : units;
        always = new ArrayList<>(SystemColumns.of(current, waves, new UnitNames(known), columns));
        byVersion.put(study.formVersionId(), FormColumns.of(current, columns));
    }

    void add(Response response) {
        List<ItemCells> cells = byVersion.computeIfAbsent(
                response.formVersionId(), version -> FormColumns.of(forms.apply(version), columns));
        always.forEach(each -> each.write(response, columns));
        cells.forEach(each -> each.write(response, columns));
        columns.endRow();
    }

    /** The study's data as read; nothing can be added afterwards. */
    StudyData finish(String revision) {
        return StudyData.of(study, revision, columns.table(), columns.entries(), columns.listFree());
    }
}
