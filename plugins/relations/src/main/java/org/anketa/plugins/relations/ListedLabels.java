package org.anketa.plugins.relations;

import java.util.List;
import java.util.stream.Collectors;
import org.anketa.dataset.Category;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;

/** The labels of categories in one text, with commas between them. */
final class ListedLabels {

    /** More of them would only be skipped by the reader. */
    private static final int MOST = 20;

    private ListedLabels() {}

    /** The labels in each language; of very many categories the first ones and three dots. */
    static LocalizedText of(List<Category> categories) {
        return new LocalizedText(Languages.ALL.stream()
                .collect(Collectors.toMap(
                        language -> language.getLanguage(),
                        language -> categories.stream()
                                        .limit(MOST)
                                        .map(category -> category.label().in(language))
                                        .collect(Collectors.joining(", "))
                                + (categories.size() > MOST ? ", …" : ""))));
    }
}
