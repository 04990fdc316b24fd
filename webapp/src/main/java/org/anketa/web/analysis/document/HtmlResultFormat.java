package org.anketa.web.analysis.document;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.anketa.analysis.FigureRenderers;
import org.anketa.analysis.Result;
import org.anketa.interchange.ResultFormat;
import org.anketa.shared.Message;
import org.anketa.shared.Text;
import org.anketa.web.analysis.result.ResultView;

/**
 * A result as one HTML file that needs nothing beside it: style and pictures are inside, no script, light and dark as the
 * reader's system is.
 */
public final class HtmlResultFormat implements ResultFormat {

    private final FigureRenderers renderers;
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlResultFormat.class.getClassLoader());
    private final String styleSheet = styleSheet();

    public HtmlResultFormat(FigureRenderers renderers) {
        this.renderers = renderers;
    }

    private static String styleSheet() {
        try (InputStream in = HtmlResultFormat.class.getResourceAsStream("document.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public void write(Result result, Text title, Locale language, OutputStream out) throws IOException {
        Map<String, Object> values = Map.of(
                "language",
                language.getLanguage(),
                "title",
                title.in(language),
                "product",
                Message.of(HtmlResultFormat.class, "made").in(language),
                "styleSheet",
                styleSheet,
                "result",
                ResultView.of(result, language, new EmbeddedFigures(renderers, language)));
        Utf8ByteOutput page = new Utf8ByteOutput();
        templates.render("analysis/document.jte", values, page);
        page.writeTo(out::write);
    }
}
