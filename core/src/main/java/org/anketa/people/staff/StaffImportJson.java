package org.anketa.people.staff;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Map;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Text;

/** Lists that wait, as JSON; texts are kept in the product's two languages. */
final class StaffImportJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(texts()).build();

    private StaffImportJson() {}

    static String write(StaffImport one) {
        try {
            return JSON.writeValueAsString(one);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** @throws IllegalArgumentException if it isn't what {@link #write} wrote */
    static StaffImport read(String json) {
        try {
            return JSON.readValue(json, StaffImport.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("Not a staff list on its way", broken);
        }
    }

    private static SimpleModule texts() {
        return new SimpleModule()
                .addAbstractTypeMapping(RowOutcome.class, RowOutcome.Reported.class)
                .addSerializer(Text.class, new JsonSerializer<>() {
                    @Override
                    public void serialize(Text text, JsonGenerator out, SerializerProvider all) throws IOException {
                        out.writePOJO(
                                text instanceof LocalizedText localized
                                        ? localized.byLanguage()
                                        : LocalizedText.of(text.in(Languages.ENGLISH), text.in(Languages.RUSSIAN))
                                                .byLanguage());
                    }
                })
                .addSerializer(RowOutcome.class, new JsonSerializer<>() {
                    @Override
                    public void serialize(RowOutcome outcome, JsonGenerator out, SerializerProvider all)
                            throws IOException {
                        out.writeStartObject();
                        out.writePOJOField("kind", outcome.kind());
                        out.writePOJOField("details", outcome.details());
                        out.writeEndObject();
                    }
                })
                .addDeserializer(Text.class, new JsonDeserializer<>() {
                    @Override
                    public Text deserialize(JsonParser in, DeserializationContext all) throws IOException {
                        return new LocalizedText(in.readValueAs(new TypeReference<Map<String, String>>() {}));
                    }
                });
    }
}
