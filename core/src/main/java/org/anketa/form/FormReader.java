package org.anketa.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the JSON of a form into a form, as far as that is possible, and collects what is wrong with it. */
final class FormReader {

    private final List<FormProblem> problems;

    FormReader(List<FormProblem> problems) {
        this.problems = problems;
    }

    Form read(ObjectNode json) {
        Attributes in = new Attributes(json, "", problems);
        ItemReader items = new ItemReader(problems);
        String id = in.requiredText("id");
        String version = in.requiredText("version");
        var title = in.localized("title");
        List<String> languages = in.list("languages");
        String language = in.text("default_language");
        Form form = new Form(
                id,
                version,
                title,
                languages,
                language != null ? language : languages.isEmpty() ? "" : languages.get(0),
                lists(in.objects("choice_lists")),
                items.read(in.objects("items"), "", 1),
                in.texts("extra"));
        in.finish();
        return form;
    }

    private List<ChoiceList> lists(List<ObjectNode> objects) {
        List<ChoiceList> lists = new ArrayList<>();
        for (ObjectNode object : objects) {
            String name = nameIn(object, "name", lists.size());
            Attributes in = new Attributes(object, FormCheck.pathOfList(name), problems);
            in.requiredText("name");
            lists.add(new ChoiceList(name, in.text("vocabulary"), choices(in.objects("choices"), name)));
            in.finish();
        }
        return lists;
    }

    private List<Choice> choices(List<ObjectNode> objects, String list) {
        List<Choice> choices = new ArrayList<>();
        for (ObjectNode object : objects) {
            String value = nameIn(object, "value", choices.size());
            Attributes in = new Attributes(object, FormCheck.pathOfList(list) + "/" + value, problems);
            in.requiredText("value");
            choices.add(new Choice(value, in.localized("label"), in.texts("attributes")));
            in.finish();
        }
        return choices;
    }

    /** The name of an object in a list; its number if it has none, which is no name and so is refused too. */
    static String nameIn(ObjectNode object, String attribute, int before) {
        @Nullable String name = object.path(attribute).textValue();
        return name == null || name.isBlank() ? FormNames.numbered(before + 1) : name;
    }
}
