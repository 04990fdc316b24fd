package org.anketa.web.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Study;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Message;
import org.anketa.shared.Text;
import org.anketa.web.page.Choice;
import org.anketa.web.page.Fields;

/**
 * What a form says of a study, as it was typed.
 *
 * @param english the title; one of the two may be empty
 * @param regime empty: not chosen yet
 */
public record StudyDetails(String english, String russian, String regime, String minimumCell) {

    private static final int LONGEST_TITLE = 200;

    /** What the form shows before anything was typed: the title of what is asked. */
    public static StudyDetails first(LocalizedText title) {
        return new StudyDetails(inLanguage(title, "en"), inLanguage(title, "ru"), "", String.valueOf(Study.USUAL_CELL));
    }

    public static StudyDetails of(Study study) {
        return new StudyDetails(
                inLanguage(study.title(), "en"),
                inLanguage(study.title(), "ru"),
                study.regime().id(),
                String.valueOf(study.minimumCell()));
    }

    public static StudyDetails sent(Fields fields) {
        return new StudyDetails(
                fields.text("title-en"), fields.text("title-ru"), fields.text("regime"), fields.text("cell"));
    }

    private static String inLanguage(LocalizedText text, String language) {
        return text.byLanguage().getOrDefault(language, text.byLanguage().getOrDefault("", ""));
    }

    /** What is wrong with what was typed, by the id of its control. */
    public Problems problems() {
        Map<String, Text> problems = new LinkedHashMap<>();
        if (english.isEmpty() && russian.isEmpty()) {
            problems.put("title-en", problem("title.blank"));
        }
        if (english.length() > LONGEST_TITLE) {
            problems.put("title-en", problem("title.long", "most", LONGEST_TITLE));
        }
        if (russian.length() > LONGEST_TITLE) {
            problems.put("title-ru", problem("title.long", "most", LONGEST_TITLE));
        }
        if (Regime.find(regime).isEmpty()) {
            problems.put("regime", problem("regime.none"));
        }
        if (cellNumber() == 0) {
            problems.put("cell", problem("cell.range", "least", Study.LEAST_CELL, "most", Study.MOST_CELL));
        }
        return new Problems(problems);
    }

    private static Message problem(String key, Object... namesAndValues) {
        return Message.of(StudyDetails.class, key, namesAndValues);
    }

    /** The title in the languages in which it was typed; there must be no {@link #problems}. */
    public LocalizedText title() {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        if (!english.isEmpty()) {
            byLanguage.put(Languages.ENGLISH.getLanguage(), english);
        }
        if (!russian.isEmpty()) {
            byLanguage.put(Languages.RUSSIAN.getLanguage(), russian);
        }
        return new LocalizedText(byLanguage);
    }

    /** The regime; there must be no {@link #problems}. */
    public Regime chosenRegime() {
        return Regime.find(regime).orElseThrow();
    }

    /** The minimum cell; 0 if it is none. */
    public int cellNumber() {
        int number = minimumCell.matches("[0-9]{1,2}") ? Integer.parseInt(minimumCell) : 0;
        return number < Study.LEAST_CELL || number > Study.MOST_CELL ? 0 : number;
    }

    /** The cells to choose from. */
    public List<Choice> cells() {
        List<Choice> cells = new ArrayList<>();
        IntStream.rangeClosed(Study.LEAST_CELL, Study.MOST_CELL)
                .forEach(cell -> cells.add(new Choice(String.valueOf(cell), String.valueOf(cell), cell == shown())));
        return cells;
    }

    private int shown() {
        return cellNumber() == 0 ? Study.USUAL_CELL : cellNumber();
    }
}
