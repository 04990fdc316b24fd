package org.anketa.web.people;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anketa.people.staff.RowOutcome;
import org.anketa.people.staff.StaffColumn;
import org.anketa.people.staff.StaffFile;
import org.anketa.people.staff.StaffImport;
import org.anketa.people.staff.StaffOutcome;
import org.anketa.people.staff.StaffPlan;
import org.anketa.people.staff.StaffRow;
import org.anketa.web.page.ListPart;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one staff list shows: the preview, or what was done.
 *
 * @param changesAnything whether there is anything to do
 * @param shown the only kind of rows that are shown; {@code null}: all, problems first
 * @param part of the rows of that kind
 * @param rows of this page
 */
public record ImportPage(
        StaffImport read,
        StaffOutcome outcome,
        boolean changesAnything,
        RowOutcome.@Nullable Kind shown,
        ListPart part,
        List<StaffRow> rows) {

    static final int PAGE = 100;

    static ImportPage preview(StaffImport read, StaffPlan plan, String show, int page) {
        return of(read, plan.outcome(), plan.changesAnything(), show, page);
    }

    static ImportPage done(StaffImport read, StaffOutcome done, String show, int page) {
        return of(read, done, false, show, page);
    }

    private static ImportPage of(
            StaffImport read, StaffOutcome outcome, boolean changesAnything, String show, int page) {
        Optional<RowOutcome.Kind> shown = Arrays.stream(RowOutcome.Kind.values())
                .filter(kind -> kind.id().equals(show))
                .findFirst();
        List<StaffRow> rows = outcome.rows().stream()
                .filter(row -> shown.isEmpty() || row.outcome().kind() == shown.get())
                .sorted(Comparator.comparing(row -> row.outcome().kind()))
                .toList();
        ListPart part = ListPart.nearest(page, PAGE, rows.size());
        return new ImportPage(read, outcome, changesAnything, shown.orElse(null), part, part.of(rows));
    }

    public StaffFile file() {
        return read.file();
    }

    public boolean isDone() {
        return read.done() != null;
    }

    public Map<RowOutcome.Kind, Integer> counts() {
        return outcome.counts();
    }

    public int count(RowOutcome.Kind kind) {
        return outcome.counts().getOrDefault(kind, 0);
    }

    /** How many rows are stored, or were. */
    public int good() {
        return count(RowOutcome.Kind.ADDED) + count(RowOutcome.Kind.CHANGED);
    }

    /** What the list tells, in the order of the columns' kinds; numbers of lines tell nothing. */
    public List<StaffColumn> columns() {
        return file().columns().stream()
                .filter(column -> column != StaffColumn.LINE)
                .sorted()
                .toList();
    }

    /** The address of the list from the application's root. */
    public String path() {
        return "/staff/import/" + read.id();
    }

    /** The address of these rows on another page. */
    public String pathOf(int other) {
        return path() + "?" + (shown == null ? "" : "show=" + shown.id() + "&") + "page=" + other;
    }
}
