package org.anketa.form;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.NearestName;
import org.anketa.vocabulary.Vocabulary;

/** Finds what is wrong with the parts of a form, each by itself; expressions are {@link ExpressionCheck}'s. */
final class FormCheck {

    /** The most items a form may have, rows of grids included. */
    static final int MOST_ITEMS = 5_000;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,64}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern VALUE = Pattern.compile("[^\\s\\p{Cntrl}'\"]{1,64}");

    private final Form form;
    private final Vocabulary vocabulary;
    private final Map<String, List<Choice>> lists;
    private final List<FormProblem> problems;

    FormCheck(Form form, Vocabulary vocabulary, Map<String, List<Choice>> lists, List<FormProblem> problems) {
        this.form = form;
        this.vocabulary = vocabulary;
        this.lists = lists;
        this.problems = problems;
    }

    /** Whether choices may have this value: short, and neither spaces nor quotation marks in it. */
    static boolean isValue(String value) {
        return VALUE.matcher(value).matches();
    }

    static String pathOf(String parent, String name) {
        return parent.isEmpty() ? name : parent + "/" + name;
    }

    static String pathOfList(String name) {
        return "choice_lists/" + name;
    }

    /** Adds every problem, in the form's order; says whether the form is small enough to look at the whole. */
    boolean run() {
        checkHead();
        Set<String> names = new HashSet<>();
        for (ChoiceList list : form.choiceLists()) {
            checkList(list, names.add(list.name()));
        }
        if (form.items().isEmpty()) {
            problems.add(FormProblem.at("items", "items.none"));
        }
        LabelCheck labels = new LabelCheck(form.languages(), problems);
        ItemCheck items = new ItemCheck(lists, labels, problems);
        form.items().forEach(item -> items.check(item, ""));
        return !items.areTooMany();
    }

    private void checkHead() {
        if (!form.id().isEmpty() && !ID.matcher(form.id()).matches()) {
            problems.add(FormProblem.at("id", "id", "id", form.id()));
        }
        if (form.languages().isEmpty()) {
            problems.add(FormProblem.at("languages", "languages.none"));
        }
        Set<String> seen = new HashSet<>();
        for (String language : form.languages()) {
            if (!LANGUAGE.matcher(language).matches() || !seen.add(language)) {
                problems.add(FormProblem.at("languages", "language", "language", language));
            }
        }
        if (!form.languages().isEmpty() && !form.languages().contains(form.defaultLanguage())) {
            problems.add(FormProblem.at(
                    "default_language",
                    "language.default",
                    "language",
                    form.defaultLanguage(),
                    "known",
                    String.join(", ", form.languages())));
        }
        new LabelCheck(form.languages(), problems).required("title", form.title());
    }

    private void checkList(ChoiceList list, boolean first) {
        String path = pathOfList(list.name());
        if (!FormNames.isNumbered(list.name()) && !FormNames.isName(list.name())) {
            problems.add(FormProblem.at(path, "name.invalid", "name", list.name()));
        }
        if (!first) {
            problems.add(FormProblem.at(path, "list.duplicate", "list", list.name()));
        }
        String wanted = list.vocabulary();
        if (wanted != null && vocabulary.findList(wanted).isEmpty()) {
            List<String> known =
                    vocabulary.listLists().stream().map(terms -> terms.id()).toList();
            problems.add(FormProblem.at(
                    path + ".vocabulary", "vocabulary.unknown", "list", wanted, "near", nearest(wanted, known)));
        }
        if (list.vocabulary() == null && list.choices().isEmpty()) {
            problems.add(FormProblem.at(path, "list.empty", "list", list.name()));
        }
        checkChoices(list, path);
    }

    private void checkChoices(ChoiceList list, String path) {
        Set<String> values = new HashSet<>();
        if (list.vocabulary() != null) {
            vocabulary
                    .findList(list.vocabulary())
                    .ifPresent(terms -> terms.listTerms().forEach(term -> values.add(term.id())));
        }
        LabelCheck labels = new LabelCheck(form.languages(), problems);
        for (Choice choice : list.choices()) {
            String place = path + "/" + choice.value();
            if (!isValue(choice.value())) {
                problems.add(FormProblem.at(place, "choice.value", "value", choice.value()));
            }
            if (!values.add(choice.value())) {
                problems.add(FormProblem.at(place, "choice.duplicate", "value", choice.value()));
            }
            labels.required(place + ".label", choice.label());
        }
    }

    /** The name that was probably meant, else all of them. */
    static String nearest(String wanted, List<String> known) {
        return NearestName.of(wanted, known).orElseGet(() -> known.isEmpty() ? "–" : String.join(", ", known));
    }

    /** Whether the texts exist in the form's languages. */
    record LabelCheck(List<String> languages, List<FormProblem> problems) {

        /** There must be a text in every language. */
        void required(String path, LocalizedText text) {
            if (text.isBlank()) {
                problems.add(FormProblem.at(path, "label.none"));
            } else {
                complete(path, text);
            }
        }

        /** If there is a text, it must be there in every language. */
        void complete(String path, LocalizedText text) {
            Map<String, String> texts = text.byLanguage();
            if (text.isBlank() || texts.containsKey("")) {
                return;
            }
            List<String> absent = languages.stream()
                    .filter(language -> texts.getOrDefault(language, "").isBlank())
                    .toList();
            if (!absent.isEmpty()) {
                problems.add(FormProblem.at(path, "label.language", "languages", String.join(", ", absent)));
            }
        }
    }
}
