package org.anketa.web.answer.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.anketa.form.FormItem;
import org.anketa.form.Page;
import org.anketa.form.Place;
import org.anketa.form.Questioning;
import org.anketa.shared.Text;

/**
 * A page of a form as a reader sees it.
 *
 * @param title the group's; empty where the page is a question by itself
 * @param items what is asked and said now
 */
public record PageView(String name, String title, String hint, List<ItemView> items) {

    public PageView {
        items = List.copyOf(items);
    }

    /**
     * The page in the state of the answers.
     *
     * @param problems what is shown as wrong, by place
     */
    public static PageView of(
            Questioning questioning, Page page, Locale language, Map<Place, ? extends Text> problems) {
        Items items = new Items(questioning, language, problems);
        List<FormItem> members = page.items();
        if (members.size() == 1 && items.section(members.get(0), 0) instanceof ItemView.Section section) {
            return new PageView(page.name(), section.title(), section.hint(), section.items());
        }
        return new PageView(page.name(), "", "", items.all(members, 0));
    }

    /** What the page is about: its title, that of its only table or repeated group, or its first question. */
    public String heading() {
        if (!title.isEmpty()) {
            return title;
        }
        return items.stream().map(PageView::titleOf).findFirst().orElse("");
    }

    private static String titleOf(ItemView item) {
        if (item instanceof GridView grid) {
            return grid.title();
        } else if (item instanceof ItemView.Repeated repeated) {
            return repeated.title();
        }
        return item instanceof QuestionView question ? question.label() : "";
    }

    /** The page's questions, those in groups, grids and repetitions too. */
    public List<QuestionView> questions() {
        return flat(items).toList();
    }

    /** The places that it asks, as one text. */
    public String asked() {
        return String.join(
                " ",
                questions().stream()
                        .filter(question -> !question.isReading())
                        .map(QuestionView::place)
                        .toList());
    }

    /** The questions with something wrong. */
    public List<QuestionView> wrong() {
        return questions().stream()
                .filter(question -> !question.problem().isEmpty())
                .toList();
    }

    /** Whether it has a table for which one column of text is narrow. */
    public boolean isWide() {
        return items.stream().anyMatch(item -> item instanceof GridView grid && grid.isWide());
    }

    /** What changes when other questions or other choices are shown, whatever the answers are. */
    public String structure() {
        List<String> parts = new ArrayList<>();
        for (QuestionView question : questions()) {
            parts.add(question.place());
            parts.add(String.valueOf(question.required()));
            if (question.control() instanceof Control.Options options) {
                options.options().forEach(option -> parts.add(option.value()));
            } else if (question.control() instanceof Control.Ranking ranking) {
                ranking.choices().forEach(choice -> parts.add(choice.value()));
            } else if (question.control() instanceof Control.Reading reading) {
                parts.add(reading.words());
            }
        }
        items.forEach(item -> parts.add(item.id()));
        return Integer.toHexString(parts.hashCode());
    }

    private static Stream<QuestionView> flat(List<ItemView> items) {
        return items.stream().flatMap(PageView::questionsOf);
    }

    private static Stream<QuestionView> questionsOf(ItemView item) {
        if (item instanceof QuestionView question) {
            return Stream.of(question);
        } else if (item instanceof ItemView.Section section) {
            return flat(section.items());
        } else if (item instanceof ItemView.Repeated repeated) {
            return repeated.repetitions().stream().flatMap(repetition -> flat(repetition.items()));
        } else if (item instanceof GridView grid) {
            return grid.rows().stream().flatMap(row -> row.questions().stream());
        }
        return Stream.empty();
    }
}
