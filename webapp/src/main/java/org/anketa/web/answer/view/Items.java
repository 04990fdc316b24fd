package org.anketa.web.answer.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anketa.form.Answer;
import org.anketa.form.FormItem;
import org.anketa.form.Group;
import org.anketa.form.GroupKind;
import org.anketa.form.Place;
import org.anketa.form.Question;
import org.anketa.form.QuestionType;
import org.anketa.form.Questioning;
import org.anketa.form.Repeat;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Text;
import org.jspecify.annotations.Nullable;

/** Puts the items of a form into words, those that aren't asked left out. */
final class Items {

    private final Questioning questioning;
    private final Locale language;
    private final Map<Place, ? extends Text> problems;
    private final Controls controls;

    Items(Questioning questioning, Locale language, Map<Place, ? extends Text> problems) {
        this.questioning = questioning;
        this.language = language;
        this.problems = problems;
        this.controls = new Controls(questioning, language);
    }

    /** @param repetition in which repetition of their group the items are; 0: in none */
    List<ItemView> all(List<FormItem> items, int repetition) {
        List<ItemView> views = new ArrayList<>();
        items.forEach(item -> one(item, repetition).ifPresent(views::add));
        return views;
    }

    /** The item if it is a plain group, for a page that is nothing else. */
    @Nullable
    ItemView section(FormItem item, int repetition) {
        return item instanceof Group group && group.kind() == GroupKind.PLAIN ? plain(group, repetition) : null;
    }

    private Optional<ItemView> one(FormItem item, int repetition) {
        if (item instanceof Repeat repeat) {
            return questioning.isRelevant(Place.of(repeat.name())) ? Optional.of(repeated(repeat)) : Optional.empty();
        }
        if (!questioning.isRelevant(new Place(item.name(), repetition))) {
            return Optional.empty();
        }
        if (item instanceof Group group) {
            ItemView view = group.kind() == GroupKind.PLAIN ? plain(group, repetition) : grid(group, repetition);
            return isEmpty(view) ? Optional.empty() : Optional.of(view);
        }
        Question question = (Question) item;
        return switch (question.type()) {
            case CALCULATE -> Optional.empty();
            case NOTE -> Optional.of(note(question, repetition));
            default -> Optional.of(question(question, repetition));
        };
    }

    private static boolean isEmpty(ItemView view) {
        return (view instanceof ItemView.Section section && section.items().isEmpty())
                || (view instanceof GridView grid && grid.rows().isEmpty());
    }

    private ItemView.Section plain(Group group, int repetition) {
        return new ItemView.Section(
                id(group, repetition), say(group.label()), hint(group), all(group.items(), repetition));
    }

    private GridView grid(Group group, int repetition) {
        return new Grids(this, language).grid(group, repetition);
    }

    private ItemView.Repeated repeated(Repeat repeat) {
        int count = questioning.answers().repetitionsOf(repeat.name());
        List<ItemView.Repetition> repetitions = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            repetitions.add(new ItemView.Repetition(id(repeat, number), number, all(repeat.items(), number)));
        }
        return new ItemView.Repeated(
                id(repeat, 0), repeat.name(), say(repeat.label()), hint(repeat), repetitions, count < repeat.most());
    }

    private ItemView.Note note(Question note, int repetition) {
        return new ItemView.Note(
                id(note, repetition),
                say(note.label()).lines().filter(line -> !line.isBlank()).toList());
    }

    QuestionView question(Question question, int repetition) {
        Place place = new Place(question.name(), repetition);
        Control control = controls.of(question, place);
        boolean taken = control instanceof Control.Options options && !options.several();
        Text problem = problems.get(place);
        return new QuestionView(
                FieldNames.id(place),
                place.toString(),
                FieldNames.answer(place),
                say(question.label()),
                hint(question),
                questioning.isRequired(place),
                problem == null ? "" : problem.in(language),
                control,
                control instanceof Control.Reading ? List.of() : controls.reasons(question, place),
                taken && isAnswered(place));
    }

    private boolean isAnswered(Place place) {
        Answer answer = questioning.answers().find(place).orElse(null);
        return answer instanceof Answer.Missing
                || (answer instanceof Answer.Given given && !given.value().isEmpty());
    }

    boolean isRelevant(FormItem item, int repetition) {
        return questioning.isRelevant(new Place(item.name(), repetition));
    }

    static boolean isQuestion(FormItem item) {
        return item instanceof Question question && question.type() != QuestionType.CALCULATE;
    }

    static String id(FormItem item, int repetition) {
        return FieldNames.id(new Place(item.name(), repetition));
    }

    String hint(FormItem item) {
        return say(item.head().hint());
    }

    String say(LocalizedText text) {
        return text.in(language);
    }
}
