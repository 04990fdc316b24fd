package org.anketa.fieldwork.data;

import static org.anketa.fieldwork.data.FormColumns.value;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anketa.dataset.ItemLabels;
import org.anketa.dataset.Measure;
import org.anketa.fieldwork.Response;
import org.anketa.form.CompiledForm;
import org.anketa.form.KnowledgeScore;
import org.anketa.form.KnowledgeScore.Verdict;
import org.anketa.form.Question;
import org.anketa.form.Setting;

/**
 * What answers to knowledge questions are worth by the keys of a version of the form: {@code <item>_right} says whether an
 * answer is right, {@code knowledge_score} how many are. Questions in repeated groups are left out.
 *
 * @param columns by the question's name
 * @param total how many are right; empty where no such question was asked
 */
record KnowledgeCells(CompiledForm form, Map<String, Integer> columns, int total) implements ItemCells {

    private static final String TOTAL = "knowledge_score";
    private static final List<Verdict> SHOWN = List.of(Verdict.RIGHT, Verdict.WRONG, Verdict.DONT_KNOW);

    /** Adds the columns, if the form asks for knowledge. */
    static void addTo(List<ItemCells> cells, CompiledForm form, ColumnSet columns) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (Question question : form.listQuestions()) {
            if (question.key() != null) {
                positions.put(question.name(), columns.add(draft(question)));
            }
        }
        if (!positions.isEmpty()) {
            int total =
                    columns.add(ColumnDraft.of(TOTAL, TOTAL, Words.say("column.knowledge"), Measure.SCALE, List.of()));
            cells.add(new KnowledgeCells(form, positions, total));
        }
    }

    private static ColumnDraft draft(Question question) {
        return ColumnDraft.of(
                question.name(),
                question.name() + "_right",
                ItemLabels.join(question.label(), Words.say("column.right")),
                Measure.NOMINAL,
                SHOWN.stream()
                        .map(verdict -> value(id(verdict), Words.say("verdict." + id(verdict))))
                        .toList());
    }

    private static String id(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void write(Response response, ColumnSet row) {
        KnowledgeScore score = score(response);
        score.verdicts().forEach((place, verdict) -> {
            Integer column = columns.get(place.name());
            if (column != null && place.repetition() == 0 && SHOWN.contains(verdict)) {
                row.put(column, id(verdict));
            }
        });
        if (score.verdicts().size() > score.count(Verdict.WITHOUT_KEY)) {
            row.put(total, Integer.toString(score.count(Verdict.RIGHT)));
        }
    }

    private KnowledgeScore score(Response response) {
        LocalDate day = response.submittedOn();
        Clock noon = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Setting setting = new Setting(noon, response.language(), 0);
        return KnowledgeScore.of(form.ask(response.answers(), setting), day, null);
    }
}
