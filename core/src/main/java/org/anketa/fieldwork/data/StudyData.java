package org.anketa.fieldwork.data;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anketa.dataset.CaseChoice;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.CodebookEntry;
import org.anketa.dataset.DataTable;
import org.anketa.dataset.Measure;
import org.anketa.dataset.Sample;
import org.anketa.dataset.SampleSource;
import org.anketa.dataset.Variable;
import org.anketa.fieldwork.Study;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;

/**
 * The responses of a study as a table, a row each.
 *
 * <p>Columns are called after the items of the form. A choice of a question with several answers has a column of its own,
 * {@code <item>_<choice>}: 1 or 0, or its rank. "Don't know" and "refused" are values that are declared missing; a
 * question that wasn't asked, or was left out, is empty. A repeated group is the number of its repetitions.
 *
 * <p>Analyses see what respondents wrote only where at least as many of them wrote the same as the study's minimum cell
 * says; {@link #everything} and {@link #everythingCodebook} have all of it.
 */
public final class StudyData implements SampleSource {

    private static final String RARE = "_rare";

    private final Study study;
    private final String revision;
    private final DataTable everything;
    private final Codebook everythingCodebook;
    private final DataTable analyzed;
    private final Codebook codebook;

    private StudyData(
            Study study,
            String revision,
            DataTable everything,
            Codebook everythingCodebook,
            DataTable analyzed,
            Codebook codebook) {
        this.study = study;
        this.revision = revision;
        this.everything = everything;
        this.everythingCodebook = everythingCodebook;
        this.analyzed = analyzed;
        this.codebook = codebook;
    }

    /** @param free the names of the columns of what respondents wrote */
    static StudyData of(Study study, String revision, DataTable table, List<CodebookEntry> entries, List<String> free) {
        List<CodebookEntry> measured = measured(entries, table.codebook(entries));
        Codebook whole = table.codebook(measured);
        Set<String> written = free.stream()
                .filter(name -> whole.getVariable(name).isCategorical())
                .collect(Collectors.toUnmodifiableSet());
        DataTable analyzed = table.withoutRareTexts(written, study.minimumCell(), RARE);
        Codebook kept = analyzed.codebook(measured);
        List<CodebookEntry> labeled = measured.stream()
                .map(entry -> written.contains(entry.variable())
                        ? withRare(entry, kept.getVariable(entry.variable()), study.minimumCell())
                        : entry)
                .toList();
        return new StudyData(study, revision, table, whole, analyzed, analyzed.codebook(labeled));
    }

    /** Numbers that the form worked out are to be computed with, however few there are. */
    private static List<CodebookEntry> measured(List<CodebookEntry> entries, Codebook suggested) {
        return entries.stream()
                .map(entry -> entry.measure() == null
                                && suggested.getVariable(entry.variable()).isNumeric()
                        ? new CodebookEntry(entry.variable(), entry.label(), Measure.SCALE, entry.values())
                        : entry)
                .toList();
    }

    /** Rare words are other answers; a rare date has no place in the order, so it counts as missing. */
    private static CodebookEntry withRare(CodebookEntry entry, Variable variable, int minimum) {
        List<CodebookEntry.Value> values = new ArrayList<>();
        variable.categories().stream()
                .filter(category -> !category.value().equals(RARE))
                .forEach(category -> values.add(new CodebookEntry.Value(category.value(), category.label(), false)));
        values.add(new CodebookEntry.Value(
                RARE, Words.say("value.rare", "minimum", minimum), variable.measure() == Measure.ORDINAL));
        entry.values().stream().filter(CodebookEntry.Value::missing).forEach(values::add);
        return new CodebookEntry(entry.variable(), entry.label(), entry.measure(), values);
    }

    public Study study() {
        return study;
    }

    /** All that was answered, for those who may read single responses. */
    public DataTable everything() {
        return everything;
    }

    /** What {@link #everything} means. */
    public Codebook everythingCodebook() {
        return everythingCodebook;
    }

    /** How many fields there are: what it costs to keep them. */
    long fields() {
        return everything.rows() * everything.columnNames().size();
    }

    @Override
    public String id() {
        return study.id().toString();
    }

    @Override
    public Text title() {
        return study.title();
    }

    @Override
    public String revision() {
        return revision;
    }

    @Override
    public Codebook codebook() {
        return codebook;
    }

    @Override
    public long rows() {
        return analyzed.rows();
    }

    @Override
    public int minimumCell() {
        return study.minimumCell();
    }

    @Override
    public List<Text> notes() {
        return study.simulated() ? List.of(Message.of(StudyData.class, "note.simulated")) : List.of();
    }

    @Override
    public Sample sample(CaseChoice choice, Clock clock) {
        if (choice.frequency() != null) {
            // One person who stands for forty cases would be above every minimum cell.
            throw new Refusal(Message.of(StudyData.class, "frequency.study"));
        }
        return choice.of(analyzed, codebook, id() + "." + revision, clock);
    }
}
