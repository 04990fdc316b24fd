package org.anketa.people.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.anketa.shared.Sha256;

/**
 * That a person was erased.
 *
 * @param personId what the person was called by the program; it says nothing any more
 * @param by the user's name
 * @param removed how many rows of what went, by a word for their kind
 * @param previous the seal of the act before; empty for the first
 * @param seal the SHA-256 of all of this in hexadecimal digits: none of it can be changed unseen as long as somebody has the
 *     seal, on paper or in a later act
 */
public record ErasureAct(
        UUID id,
        UUID personId,
        Instant at,
        String by,
        SortedMap<String, Integer> removed,
        String previous,
        String seal) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public ErasureAct {
        removed = Collections.unmodifiableSortedMap(new TreeMap<>(removed));
    }

    /** A new act, sealed; the moment is kept to the microsecond. */
    static ErasureAct seal(UUID personId, Instant at, String by, Map<String, Integer> removed, String previous) {
        ErasureAct open = new ErasureAct(
                UUID.randomUUID(),
                personId,
                at.truncatedTo(ChronoUnit.MICROS),
                by,
                new TreeMap<>(removed),
                previous,
                "");
        return new ErasureAct(
                open.id, open.personId, open.at, open.by, open.removed, open.previous, open.computedSeal());
    }

    /** Whether the seal is that of the act. */
    boolean isSealed() {
        return seal.equals(computedSeal());
    }

    private String computedSeal() {
        String content =
                String.join("\n", previous, id.toString(), personId.toString(), at.toString(), by, removedAsJson());
        return Sha256.hex(content);
    }

    String removedAsJson() {
        try {
            return JSON.writeValueAsString(removed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static SortedMap<String, Integer> removedOf(String json) {
        try {
            return JSON.readValue(json, new TypeReference<TreeMap<String, Integer>>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("What an act of erasure removed can't be read", broken);
        }
    }

    /** How many rows went in all. */
    public int total() {
        return removed.values().stream().mapToInt(Integer::intValue).sum();
    }
}
