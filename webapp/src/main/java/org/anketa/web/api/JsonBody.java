package org.anketa.web.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.NotSupportedException;
import java.io.IOException;
import java.util.List;
import org.anketa.shared.Message;
import org.anketa.shared.NearestName;
import org.anketa.web.page.CappedStream;
import org.anketa.web.page.Malformed;
import org.anketa.web.page.TooLarge;
import org.glassfish.jersey.server.ContainerRequest;

/** The JSON object that a request brought. */
public final class JsonBody {

    private static final int MEGABYTE = 1 << 20;

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private JsonBody() {}

    /**
     * Receives the object.
     *
     * @param megabytes how long it may be
     * @param known the members that it may have
     * @throws TooLarge if it is longer
     * @throws Malformed if it is no JSON object or has other members
     */
    public static JsonMembers receive(ContainerRequest request, int megabytes, String... known) throws IOException {
        if (request.getMediaType() == null) {
            throw new NotSupportedException();
        }
        if (read(request, megabytes) instanceof ObjectNode object) {
            return JsonMembers.of(object, known);
        }
        throw new Malformed(Message.of(JsonBody.class, "body.whole"));
    }

    private static JsonNode read(ContainerRequest request, int megabytes) throws IOException {
        try (CappedStream body = new CappedStream(request.getEntityStream(), (long) megabytes * MEGABYTE)) {
            return READER.readTree(body);
        } catch (JsonProcessingException malformed) {
            JsonLocation place = malformed.getLocation();
            throw new Malformed(
                    Message.of(
                            JsonBody.class,
                            "body.malformed",
                            "line",
                            place == null ? 1 : place.getLineNr(),
                            "column",
                            place == null ? 1 : place.getColumnNr()),
                    malformed);
        } catch (IOException broken) {
            if (broken.getCause() instanceof TooLarge) {
                throw new TooLarge(Message.of(JsonBody.class, "body.large", "limit", megabytes));
            }
            throw broken;
        }
    }

    static void refuseUnknown(String name, List<String> known) {
        if (!known.contains(name)) {
            throw new Malformed(NearestName.of(name, known)
                    .map(near -> Message.of(JsonBody.class, "body.unknown.nearest", "name", name, "nearest", near))
                    .orElseGet(() -> Message.of(
                            JsonBody.class, "body.unknown", "name", name, "known", String.join(", ", known))));
        }
    }
}
