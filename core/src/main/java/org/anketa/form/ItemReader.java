package org.anketa.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anketa.shared.NearestName;
import org.jspecify.annotations.Nullable;

/** Reads the items of a form. An item of an unknown type is taken for a text, so that the rest is still checked. */
final class ItemReader {

    private static final int DEEPEST = 10;
    private static final String GROUP = "group";
    private static final String REPEAT = "repeat";

    private final List<FormProblem> problems;

    ItemReader(List<FormProblem> problems) {
        this.problems = problems;
    }

    List<FormItem> read(List<ObjectNode> objects, String parent, int depth) {
        List<FormItem> items = new ArrayList<>();
        if (depth > DEEPEST) {
            problems.add(FormProblem.at(parent, "json.deep", "most", DEEPEST));
            return items;
        }
        for (ObjectNode object : objects) {
            String name = FormReader.nameIn(object, "name", items.size());
            String path = FormCheck.pathOf(parent, name);
            Attributes in = new Attributes(object, path, problems);
            String type = in.requiredText("type");
            ItemHead head = head(in, name);
            items.add(
                    switch (type) {
                        case GROUP -> group(in, head, path, depth);
                        case REPEAT ->
                            new Repeat(head, in.count("max", Repeat.MOST), read(in.objects("items"), path, depth + 1));
                        default -> question(in, head, type);
                    });
            in.finish();
        }
        return items;
    }

    private static ItemHead head(Attributes in, String name) {
        in.requiredText("name");
        return new ItemHead(
                name,
                in.localized("label"),
                in.localized("hint"),
                in.text("relevant"),
                in.list("appearance"),
                in.texts("extra"));
    }

    private Group group(Attributes in, ItemHead head, String path, int depth) {
        String layout = in.text("layout");
        Optional<GroupKind> kind = layout == null ? Optional.of(GroupKind.PLAIN) : GroupKind.find(layout);
        if (kind.isEmpty()) {
            in.report("layout", "layout", "layout", String.valueOf(layout));
        }
        return new Group(
                head, kind.orElse(GroupKind.PLAIN), in.text("rows"), read(in.objects("items"), path, depth + 1));
    }

    private static Question question(Attributes in, ItemHead head, String typeId) {
        Optional<QuestionType> type = QuestionType.find(typeId);
        if (type.isEmpty() && !typeId.isBlank()) {
            List<String> types = new ArrayList<>(List.of(GROUP, REPEAT));
            for (QuestionType known : QuestionType.values()) {
                types.add(known.id());
            }
            in.report(
                    "type",
                    "type",
                    "type",
                    typeId,
                    "near",
                    NearestName.of(typeId, types).orElse(String.join(", ", types)));
        }
        Question question = new Question(
                head,
                type.orElse(QuestionType.TEXT),
                rules(in),
                choosing(in),
                scale(in),
                in.count("max_length", 0),
                missing(in),
                key(in));
        return type.isPresent()
                ? question
                : new Question(head, QuestionType.TEXT, question.rules(), null, null, 0, List.of(), null);
    }

    private static Rules rules(Attributes in) {
        return new Rules(
                in.condition("required"),
                in.localized("required_message"),
                in.text("constraint"),
                in.localized("constraint_message"),
                in.text("calculation"),
                in.text("default"),
                in.flag("read_only"));
    }

    private static @Nullable Choosing choosing(Attributes in) {
        String list = in.text("list");
        String filter = in.text("choice_filter");
        int most = in.count("max_choices", 0);
        String other = in.text("other");
        return list == null && filter == null && most == 0 && other == null
                ? null
                : new Choosing(list == null ? "" : list, filter, most, other);
    }

    private static @Nullable Scale scale(Attributes in) {
        BigDecimal start = in.number("start");
        BigDecimal end = in.number("end");
        BigDecimal step = in.number("step");
        if (start == null && end == null && step == null) {
            return null;
        }
        return new Scale(
                start == null ? BigDecimal.ZERO : start,
                end == null ? BigDecimal.ZERO : end,
                step == null ? BigDecimal.ONE : step);
    }

    private static List<MissingReason> missing(Attributes in) {
        List<MissingReason> reasons = new ArrayList<>();
        for (String id : in.list("missing")) {
            MissingReason.find(id)
                    .ifPresentOrElse(reasons::add, () -> in.report("missing", "missing.unknown", "reason", id));
        }
        return reasons;
    }

    private static @Nullable List<AnswerKey> key(Attributes in) {
        if (!in.has("key")) {
            return null;
        }
        List<AnswerKey> keys = new ArrayList<>();
        for (ObjectNode object : in.objects("key")) {
            Attributes part = in.inside("key", object);
            keys.add(new AnswerKey(
                    part.list("correct"), day(part, "valid_from"), day(part, "valid_until"), part.text("place")));
            part.finish();
        }
        return keys;
    }

    private static @Nullable LocalDate day(Attributes in, String name) {
        String text = in.text(name);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            in.report(name, "json.date", "name", name, "date", text);
            return null;
        }
    }
}
