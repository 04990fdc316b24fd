package org.anketa.web.analysis;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.anketa.web.page.View;

/** Lets a browser keep what it got and ask whether it is still the same. */
final class Tags {

    private static final int LENGTH = 32;

    private Tags() {}

    /** A tag that changes with anything that a key holds, and with the product, whose drawing may have changed. */
    static EntityTag of(View view, Object key) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((view.build() + key).getBytes(StandardCharsets.UTF_8));
            return new EntityTag(HexFormat.of().formatHex(digest).substring(0, LENGTH));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Response.ResponseBuilder put(Response.ResponseBuilder response, EntityTag tag) {
        return response.tag(tag).header("Cache-Control", "private, no-cache").header("Vary", "Cookie, Accept-Language");
    }
}
