package org.anketa.plugin.options;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.anketa.analysis.Declaration;
import org.anketa.interchange.AnalysisDescription;
import org.anketa.interchange.OptionSchema;
import org.anketa.shared.Languages;
import org.junit.jupiter.api.Test;

/** What a declaration becomes in JSON, by an analysis with an option of every kind. */
class OptionSchemaTest {

    private final JsonNode schema = OptionSchema.of(Declaration.of(new Tally()), Languages.ENGLISH);

    private String property(String name) {
        JsonNode property = schema.path("properties").path(name);
        assertThat(property.path("title").asText()).isNotEmpty();
        ObjectNode rest = property.deepCopy();
        rest.remove("title");
        return rest.toString();
    }

    @Test
    void variablesSayWhichAreAccepted() {
        assertThat(property("rows")).isEqualTo("{\"type\":\"string\",\"minLength\":1,\"x-role\":\"categorical\"}");
        assertThat(property("items"))
                .isEqualTo("{\"type\":\"array\",\"items\":{\"type\":\"string\",\"minLength\":1},"
                        + "\"uniqueItems\":true,\"minItems\":2,\"x-role\":\"any\"}");
    }

    @Test
    void choicesListTheirValuesWithTitles() {
        JsonNode base = schema.at("/properties/base");

        assertThat(base.path("enum").toString()).isEqualTo("[\"all_cases\",\"answered\"]");
        assertThat(base.path("default").asText()).isEqualTo("answered");
        assertThat(base.path("oneOf"))
                .hasSize(2)
                .allSatisfy(choice -> assertThat(choice.path("title").asText()).isNotEmpty());
    }

    @Test
    void numbersHaveTheirBoundsAndDefaults() {
        assertThat(property("digits")).isEqualTo("{\"type\":\"integer\",\"minimum\":0,\"maximum\":6,\"default\":1}");
        assertThat(property("level"))
                .isEqualTo("{\"type\":\"number\",\"exclusiveMinimum\":0,\"maximum\":0.999,\"default\":0.95}");
    }

    @Test
    void flagsAndTextsHaveTheirDefaults() {
        assertThat(property("totals")).isEqualTo("{\"type\":\"boolean\",\"default\":true}");
        assertThat(property("heading")).isEqualTo("{\"type\":\"string\",\"default\":\"\"}");
    }

    @Test
    void onlyWhatHasNoDefaultIsRequired() {
        assertThat(schema.path("required").toString()).isEqualTo("[\"rows\",\"items\"]");
        assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
    }

    @Test
    void theDescriptionSpeaksTheReadersLanguage() {
        JsonNode english = AnalysisDescription.of(Declaration.of(new Tally()), Languages.ENGLISH);
        JsonNode russian = AnalysisDescription.of(Declaration.of(new Tally()), Languages.RUSSIAN);

        assertThat(english.path("options")).hasSize(schema.path("properties").size());
        assertThat(english.at("/options/0/role").asText()).isEqualTo("categorical");
        assertThat(english.at("/options/4/max").toString()).isEqualTo("{\"value\":6.0,\"inclusive\":true}");
        assertThat(russian.path("title")).isNotEqualTo(english.path("title"));
    }
}
