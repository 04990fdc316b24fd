package org.anketa.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.anketa.shared.Message;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a request that the servlet container refuses before the application sees it: the usual words for its
 * status, as a page that needs nothing else, or as problem details where programs ask. Never what the container would tell
 * of itself.
 */
public final class ContainerRefusal {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, ContainerRefusal.class.getClassLoader());

    private final int status;
    private final Locale language;
    private final boolean toProgram;

    private ContainerRefusal(int status, Locale language, boolean toProgram) {
        this.status = status;
        this.language = language;
        this.toProgram = toProgram;
    }

    /** What to say to whoever sent the request, however little of it could be read. */
    public static ContainerRefusal of(HttpServletRequest request, int status) {
        @Nullable String address = request.getRequestURI();
        return new ContainerRefusal(
                status, Preferences.of(request).language(), address != null && address.startsWith("/api/"));
    }

    public Locale language() {
        return language;
    }

    public String mediaType() {
        return toProgram ? Problem.MEDIA_TYPE : "text/html;charset=UTF-8";
    }

    /** The page or the problem details, in UTF-8. */
    public byte[] document() {
        Message title = ErrorWords.title(status);
        Message reason = ErrorWords.containerReason(status);
        String text = toProgram
                ? Problem.describe(status, title, reason, language).toString()
                : page(title.in(language), reason.in(language));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String page(String title, String reason) {
        StringOutput page = new StringOutput();
        TEMPLATES.render(
                "page/container-error.jte",
                Map.of(
                        "language",
                        language.getLanguage(),
                        "product",
                        say("product"),
                        "status",
                        status,
                        "title",
                        title,
                        "reason",
                        reason,
                        "start",
                        say("error.start")),
                page);
        return page.toString();
    }

    private String say(String key) {
        return Message.of(ErrorPages.class, key).in(language);
    }
}
