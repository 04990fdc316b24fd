package org.anketa.fieldwork;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.anketa.form.ChoiceList;
import org.anketa.form.Form;
import org.anketa.shared.LocalizedText;
import org.anketa.vocabulary.Term;
import org.anketa.vocabulary.TermList;
import org.anketa.vocabulary.Vocabulary;

/** The controlled lists that a form uses, as JSON. Equal lists give equal texts. */
final class TermsJson {

    private static final JsonMapper JSON = new JsonMapper();

    private TermsJson() {}

    /** The terms of the lists that the form names, in their order. */
    static String write(Form form, Vocabulary vocabulary) {
        TreeSet<String> used = new TreeSet<>();
        form.choiceLists().stream()
                .map(ChoiceList::vocabulary)
                .filter(Objects::nonNull)
                .forEach(used::add);
        ObjectNode json = JSON.createObjectNode();
        for (String id : used) {
            ArrayNode terms = json.putArray(id);
            vocabulary.getList(id).listTerms().forEach(term -> write(term, terms.addObject()));
        }
        return json.toString();
    }

    private static void write(Term term, ObjectNode json) {
        json.put("id", term.id());
        term.findBroaderId().ifPresent(broader -> json.put("broader", broader));
        ObjectNode label = json.putObject("label");
        new TreeMap<>(term.label().byLanguage()).forEach(label::put);
    }

    static Vocabulary read(String text) {
        try {
            List<TermList> lists = new ArrayList<>();
            JSON.readTree(text)
                    .properties()
                    .forEach(list -> lists.add(new TermList(list.getKey(), terms(list.getValue()))));
            return new Vocabulary(lists);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("Not the lists of a form", broken);
        }
    }

    private static List<Term> terms(JsonNode json) {
        List<Term> terms = new ArrayList<>();
        for (JsonNode term : json) {
            Map<String, String> label = new LinkedHashMap<>();
            term.path("label")
                    .properties()
                    .forEach(entry -> label.put(entry.getKey(), entry.getValue().textValue()));
            terms.add(new Term(
                    term.path("id").textValue(),
                    new LocalizedText(label),
                    term.path("broader").textValue()));
        }
        return terms;
    }
}
