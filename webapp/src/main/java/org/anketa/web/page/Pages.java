package org.anketa.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Turns a template and its values into a page. A page is complete before its first byte is sent, so none breaks off. */
public final class Pages {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader());
    private final boolean simulated;

    public Pages() {
        this(false);
    }

    /** @param simulated whether everything that there is to see is made up, which every page then says */
    public Pages(boolean simulated) {
        this.simulated = simulated;
    }

    /** The page as a response with status 200. */
    public Response show(String template, View view, Map<String, Object> values) {
        return show(200, template, view, values);
    }

    public Response show(int status, String template, View view, Map<String, Object> values) {
        Map<String, Object> parameters = new HashMap<>(values);
        parameters.put("view", simulated ? view.ofSimulation() : view);
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template, parameters, output);
        ByteArrayOutputStream page = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(page::write);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Response.status(status)
                .type(HTML)
                .header("Content-Language", view.language().getLanguage())
                .header("Cache-Control", view.user().isPresent() ? "no-store" : "no-cache")
                .header("Vary", "Cookie, Accept-Language, Sec-CH-Prefers-Color-Scheme")
                .entity(page.toByteArray())
                .build();
    }
}
