package org.anketa.web.analysis;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import org.anketa.shared.Sha256;
import org.anketa.web.page.View;

/** Lets a browser keep what it got and ask whether it is still the same. */
final class Tags {

    private static final int LENGTH = 32;

    private Tags() {}

    /** A tag that changes with anything that a key holds, and with the product, whose drawing may have changed. */
    static EntityTag of(View view, Object key) {
        return new EntityTag(Sha256.hex(view.build() + key).substring(0, LENGTH));
    }

    static Response.ResponseBuilder put(Response.ResponseBuilder response, EntityTag tag) {
        return response.tag(tag).header("Cache-Control", "private, no-cache").header("Vary", "Cookie, Accept-Language");
    }
}
