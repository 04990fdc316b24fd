package org.anketa.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anketa.shared.LocalizedText;

/**
 * A form as its author wrote it; {@link FormCompiler} checks it and makes it ready to be asked.
 *
 * @param id stays the same through all versions
 * @param version how the author calls this state of the form
 * @param languages the codes of the languages in which every label must exist, at least one
 * @param defaultLanguage the language for readers of none of them
 * @param extra attributes that the engine doesn't use and keeps for the programs that do
 */
public record Form(
        String id,
        String version,
        LocalizedText title,
        List<String> languages,
        String defaultLanguage,
        List<ChoiceList> choiceLists,
        List<FormItem> items,
        Map<String, String> extra) {

    public Form {
        languages = List.copyOf(languages);
        choiceLists = List.copyOf(choiceLists);
        items = List.copyOf(items);
        extra = Ordered.copy(extra);
    }

    public Optional<ChoiceList> findChoiceList(String name) {
        return choiceLists.stream().filter(list -> list.name().equals(name)).findFirst();
    }
}
