package org.anketa.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.anketa.batch.FileOutcome;
import org.anketa.batch.Output;
import org.anketa.web.page.Attachment;

/** Hands out a result as the document that was asked for. */
final class ResultDocument {

    private ResultDocument() {}

    static Response respond(Output output, FileOutcome outcome, Locale language) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        output.write(outcome, language, document);
        Response.ResponseBuilder response = Response.ok(document.toByteArray())
                .type(
                        output.mediaType().startsWith("text/")
                                ? output.mediaType() + ";charset=UTF-8"
                                : output.mediaType())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!output.id().equals("json")) {
            response.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    Attachment.named(outcome.declaration().id() + "." + output.id()));
        }
        return response.build();
    }
}
