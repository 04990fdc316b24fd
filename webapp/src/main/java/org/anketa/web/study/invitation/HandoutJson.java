package org.anketa.web.study.invitation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.UUID;
import org.anketa.fieldwork.IssuedLink;
import org.anketa.workspace.Piece;

/** Handouts as JSON. */
final class HandoutJson {

    /** What a record only works out is written too, and not read. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private HandoutJson() {}

    /** What is kept of a handout beside what its piece says. */
    private record Kept(UUID waveId, boolean open, List<IssuedLink> links) {}

    static String write(Handout handout) {
        try {
            return JSON.writeValueAsString(new Kept(handout.waveId(), handout.open(), handout.links()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** @throws IllegalArgumentException if it isn't what {@link #write} wrote */
    static Handout read(Piece piece) {
        try {
            Kept kept = JSON.readValue(piece.content(), Kept.class);
            return new Handout(piece.id(), piece.subject(), kept.waveId, kept.open, kept.links, piece.until());
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("Not a handout", broken);
        }
    }
}
