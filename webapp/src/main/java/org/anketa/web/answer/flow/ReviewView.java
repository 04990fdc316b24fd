package org.anketa.web.answer.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.anketa.form.AnswerProblem;
import org.anketa.form.Page;
import org.anketa.form.Place;
import org.anketa.form.Questioning;
import org.anketa.web.answer.posted.Places;
import org.anketa.web.answer.view.AnswerWords;
import org.anketa.web.answer.view.FieldNames;
import org.anketa.web.answer.view.ItemLabels;
import org.anketa.web.answer.view.PageView;
import org.anketa.web.answer.view.QuestionView;

/**
 * All answers before they are submitted.
 *
 * @param back the name of the last page
 */
public record ReviewView(Frame frame, UUID responseId, List<Part> parts, String back) {

    /** The answers of a page. */
    public record Part(String page, String title, List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** A question with its answer in words, and what is wrong with it; both may be empty. */
    public record Line(String id, String question, String answer, String problem) {}

    public ReviewView {
        parts = List.copyOf(parts);
    }

    static ReviewView of(Frame frame, Route route, UUID responseId) {
        Questioning questioning = route.questioning();
        Locale language = frame.language();
        Map<Place, String> problems = new LinkedHashMap<>();
        for (AnswerProblem problem : questioning.problems()) {
            problems.put(problem.place(), problem.message().in(language));
        }
        AnswerWords words = new AnswerWords(questioning, language);
        ItemLabels labels = new ItemLabels(questioning.form(), language);
        List<Part> parts = new ArrayList<>();
        String last = "";
        for (Page page : route.steps()) {
            PageView view = PageView.of(questioning, page, language, Map.of());
            List<Line> lines = new ArrayList<>();
            for (QuestionView question : view.questions()) {
                Place place = Places.parse(question.place());
                lines.add(new Line(
                        FieldNames.id(place), labels.of(place), words.of(place), problems.getOrDefault(place, "")));
            }
            if (!lines.isEmpty()) {
                parts.add(new Part(page.name(), view.heading(), lines));
            }
            last = page.name();
        }
        return new ReviewView(frame, responseId, parts, last);
    }

    /** Everything that is still wrong, with the page where it is. */
    public Map<Line, String> problems() {
        Map<Line, String> problems = new LinkedHashMap<>();
        parts.forEach(part -> part.lines().stream()
                .filter(line -> !line.problem().isEmpty())
                .forEach(line -> problems.put(line, part.page())));
        return problems;
    }

    /** How many questions have no answer. */
    public long unanswered() {
        return parts.stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.answer().isEmpty())
                .count();
    }
}
