package org.anketa.form;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.anketa.shared.Languages;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms as JSON; the reader and the published schema are held to the same examples. */
class FormJsonTest {

    private static final JsonSchema SCHEMA = schema();

    private static JsonSchema schema() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(new String(FormJson.schema(), StandardCharsets.UTF_8));
    }

    static List<String> wholeForms() throws IOException {
        List<String> forms = new ArrayList<>();
        for (String name : List.of("everything.json", "municipal-employee.json", "resident.json")) {
            try (InputStream in = requireNonNull(FormJsonTest.class.getResourceAsStream(name))) {
                forms.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return forms;
    }

    @ParameterizedTest
    @MethodSource("wholeForms")
    void writingWhatWasReadChangesNothing(String json) {
        Form form = read(json);

        assertThat(FormJson.write(form)).isEqualTo(json);
        assertThat(read(FormJson.write(form))).isEqualTo(form);
    }

    @ParameterizedTest
    @MethodSource("wholeForms")
    void theSchemaAcceptsWhatTheReaderAccepts(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    /** A form whose only item is the one given. */
    private static String withItem(String item) {
        return withList("{'name':'yn','choices':[{'value':'y','label':'Yes'}]}", item);
    }

    private static String withList(String list, String item) {
        return ("{'id':'f','version':'1','title':'F','languages':['en'],'choice_lists':[" + list + "],'items':[" + item
                        + "]}")
                .replace('\'', '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'text','name':'a','label':'A','max_length':5}",
                "{'type':'select_one','name':'a','label':'A','list':'yn','missing':['refused']}",
                "{'type':'group','name':'g','layout':'grid','items':[{'type':'select_one','name':'a','label':'A','list':'yn'}]}",
                "{'type':'repeat','name':'g','max':3,'items':[{'type':'date','name':'a','label':'A'}]}",
                "{'type':'range','name':'a','label':'A','start':0,'end':1,'step':0.1}",
                "{'type':'calculate','name':'a','calculation':'1 + 1'}",
                "{'type':'text','name':'a','label':'A','extra':{'media::image':'a.png'}}",
            })
    void bothAcceptAGoodItem(String item) {
        assertThat(SCHEMA.validate(withItem(item), InputFormat.JSON)).isEmpty();
        assertThat(read(withItem(item)).items()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'txt','name':'a','label':'A'} | a.type",
                "{'type':'text','name':'a','label':'A','requird':true} | a.requird",
                "{'type':'text','name':'a','label':['A']} | a.label",
                "{'type':'text','name':'a','label':'A','read_only':'yes'} | a.read_only",
                "{'type':'text','name':'a','label':'A','max_length':'5'} | a.max_length",
                "{'type':'text','name':'a','label':'A','max_length':0} | a.max_length",
                "{'type':'text','label':'A'} | #1.name",
                "{'name':'a','label':'A'} | a.type",
                "{'type':'text','name':'a','label':'A','missing':['why']} | a.missing",
                "{'type':'text','name':'a','label':'A','relevant':5} | a.relevant",
                "{'type':'text','name':'a','label':'A','items':[]} | a.items",
                "{'type':'group','name':'g','list':'yn','items':[{'type':'note','name':'a','label':'A'}]} | g.list",
                "{'type':'group','name':'g','layout':'table','items':[{'type':'note','name':'a','label':'A'}]} | g.layout",
                "{'type':'text','name':'a','label':'A','key':[{'correct':['x'],'valid_from':'1.1.2026'}]} | a.key.valid_from",
                "{'type':'text','name':'a','label':'A','key':[{'right':['x']}]} | a.key.right",
                "{'type':'range','name':'a','label':'A','start':'0','end':1} | a.start",
                "{'type':'text','name':'a','label':'A','extra':{'x':1}} | a.extra",
                "5 | items",
            })
    void bothRefuseABadItem(String item, String path) {
        String json = withItem(item);
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).as("schema").isNotEmpty();
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        InvalidForm.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(FormProblem::path)
                                .contains(path));
    }

    @Test
    void brokenJsonIsToldByLineAndColumn() {
        assertBroken("{'id': 'f',\n  'version' '1'}", "line 2, column 13");
        assertBroken("{'id': 'f',\n\n  'id': 'g'}", "line 3, column 7");
        assertBroken("{'id': 'f'} x", "line 1, column 1");
        assertBroken("{'id': 'f', 'items': [", "line 1, column 2");
    }

    private static void assertBroken(String json, String place) {
        assertThatThrownBy(() -> read(json.replace('\'', '"')))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(place);
    }

    @Test
    void aListIsNoForm() {
        assertThatThrownBy(() -> read("[]")).isInstanceOf(Refusal.class).hasMessageContaining("one JSON object");
        assertThatThrownBy(() -> read("")).isInstanceOf(Refusal.class).hasMessageContaining("one JSON object");
    }

    @Test
    void anotherEncodingIsRefused() {
        byte[] latin = "{\"id\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] wide = {0, 0, 0, '{', (byte) 0x7f, 0, 0, 0};

        assertThatThrownBy(() -> FormJson.read(latin)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> FormJson.read(wide))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void deepNestingIsRefused() {
        String item = "{'type':'note','name':'n','label':'N'}";
        for (int i = 0; i < 12; i++) {
            item = "{'type':'group','name':'g" + i + "','items':[" + item + "]}";
        }
        String json = withItem(item);
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        InvalidForm.class,
                        refusal -> assertThat(refusal.problems().get(0).in(Languages.RUSSIAN))
                                .contains("10 уровней"));
    }

    private static Form read(String json) {
        return FormJson.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
