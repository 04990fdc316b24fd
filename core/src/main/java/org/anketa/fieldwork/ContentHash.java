package org.anketa.fieldwork;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Tells whether a response that comes again is the same. It looks at what was sent, not at what the form makes of it today. */
final class ContentHash {

    private static final JsonMapper SORTED =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private ContentHash() {}

    /** The SHA-256 of language and answers; the order of the answers doesn't matter. */
    static String of(Locale language, ObjectNode answers) {
        try {
            return Token.hash(language.getLanguage() + "\n" + SORTED.writeValueAsString(answers));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
