package org.anketa.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.anketa.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Writes a form as canonical JSON: always the same attributes in the same order. */
final class FormWriter {

    private final Form form;
    private final StringWriter text = new StringWriter();
    private final JsonGenerator json;

    FormWriter(Form form) {
        this.form = form;
        try {
            // The platform's own line separator would make the text differ between machines.
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            json = new JsonFactory()
                    .createGenerator(text)
                    .setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                            .withObjectIndenter(indenter)
                            .withArrayIndenter(indenter));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String write() {
        try (json) {
            json.writeStartObject();
            json.writeStringField("id", form.id());
            json.writeStringField("version", form.version());
            localized("title", form.title());
            texts("languages", form.languages());
            json.writeStringField("default_language", form.defaultLanguage());
            json.writeArrayFieldStart("choice_lists");
            for (ChoiceList list : form.choiceLists()) {
                choiceList(list);
            }
            json.writeEndArray();
            items(form.items());
            texts("extra", form.extra());
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }

    private void choiceList(ChoiceList list) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", list.name());
        text("vocabulary", list.vocabulary());
        if (!list.choices().isEmpty()) {
            json.writeArrayFieldStart("choices");
            for (Choice choice : list.choices()) {
                json.writeStartObject();
                json.writeStringField("value", choice.value());
                localized("label", choice.label());
                texts("attributes", choice.attributes());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void items(List<FormItem> items) throws IOException {
        json.writeArrayFieldStart("items");
        for (FormItem item : items) {
            json.writeStartObject();
            if (item instanceof Question question) {
                head(question.type().id(), item.head());
                question(question);
            } else if (item instanceof Group group) {
                head("group", item.head());
                text(
                        "layout",
                        group.kind() == GroupKind.PLAIN ? null : group.kind().id());
                text("rows", group.rows());
                items(group.items());
            } else if (item instanceof Repeat repeat) {
                head("repeat", item.head());
                number("max", repeat.most() == Repeat.MOST ? 0 : repeat.most());
                items(repeat.items());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void head(String type, ItemHead head) throws IOException {
        json.writeStringField("type", type);
        json.writeStringField("name", head.name());
        localized("label", head.label());
        localized("hint", head.hint());
        text("relevant", head.relevant());
        texts("appearance", head.appearance());
        texts("extra", head.extra());
    }

    private void question(Question question) throws IOException {
        Choosing choosing = question.choosing();
        if (choosing != null) {
            text("list", choosing.list().isEmpty() ? null : choosing.list());
            text("choice_filter", choosing.filter());
            number("max_choices", choosing.most());
            text("other", choosing.other());
        }
        Scale scale = question.scale();
        if (scale != null) {
            json.writeNumberField("start", scale.start());
            json.writeNumberField("end", scale.end());
            json.writeNumberField("step", scale.step());
        }
        number("max_length", question.longest());
        rules(question.rules());
        texts("missing", question.missing().stream().map(MissingReason::id).toList());
        if (question.key() != null) {
            key(question.key());
        }
    }

    private void rules(Rules rules) throws IOException {
        if (Rules.ALWAYS.equals(rules.required())) {
            json.writeBooleanField("required", true);
        } else {
            text("required", rules.required());
        }
        localized("required_message", rules.requiredMessage());
        text("constraint", rules.constraint());
        localized("constraint_message", rules.constraintMessage());
        text("calculation", rules.calculation());
        text("default", rules.defaultValue());
        if (rules.readOnly()) {
            json.writeBooleanField("read_only", true);
        }
    }

    private void key(List<AnswerKey> keys) throws IOException {
        json.writeArrayFieldStart("key");
        for (AnswerKey key : keys) {
            json.writeStartObject();
            texts("correct", key.correct());
            text("valid_from", key.from() == null ? null : key.from().toString());
            text("valid_until", key.until() == null ? null : key.until().toString());
            text("place", key.place());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void text(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private void number(String name, int value) throws IOException {
        if (value != 0) {
            json.writeNumberField(name, value);
        }
    }

    private void texts(String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }

    private void texts(String name, Map<String, String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeObjectFieldStart(name);
            for (Map.Entry<String, String> entry : values.entrySet()) {
                json.writeStringField(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
        }
    }

    /** A text for all languages as a string, others by language: the form's own first, in the form's order. */
    private void localized(String name, LocalizedText value) throws IOException {
        Map<String, String> texts = value.byLanguage();
        String common = texts.get("");
        if (texts.size() == 1 && common != null) {
            text(name, common.isEmpty() ? null : common);
            return;
        }
        List<String> order = new ArrayList<>(form.languages());
        order.retainAll(texts.keySet());
        TreeSet<String> rest = new TreeSet<>(texts.keySet());
        rest.removeAll(order);
        order.addAll(rest);
        json.writeObjectFieldStart(name);
        for (String language : order) {
            json.writeStringField(language, String.valueOf(texts.get(language)));
        }
        json.writeEndObject();
    }
}
