package org.anketa.web.answer.flow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.anketa.shared.Text;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;

/**
 * Answers the script that saves a page while it is being filled in: what the page has to send next time, and the questions
 * anew if others are asked now.
 */
public final class Autosave {

    /** What the script says with a page: the structure that it shows. */
    private static final String STRUCTURE = "Anketa-Structure";

    private static final String STATE = "Anketa-State";

    private final Pages pages;

    Autosave(Pages pages) {
        this.pages = pages;
    }

    /** Whether the script has sent the request. */
    public static boolean isBy(HttpServletRequest request) {
        return request.getHeader(STRUCTURE) != null;
    }

    Response saved(HttpServletRequest request, Sitting sitting, Saving.Saved saved) {
        SheetView sheet = SheetView.of(
                sitting, saved.draft(), saved.turn().route(), saved.turn().page(), Map.of(), "");
        if (sheet.page().structure().equals(request.getHeader(STRUCTURE))) {
            return Response.noContent().header(STATE, sheet.state()).build();
        }
        View view = AnswerPages.view(request, sitting);
        return Response.fromResponse(pages.show("answer/questions.jte", view, Map.of("sheet", sheet)))
                .header(STATE, sheet.state())
                .build();
    }

    /** Says that the page was changed elsewhere. */
    static Response changed(View view) {
        return refused(409, view, view.say("autosave.changed"));
    }

    /** Says why the page can't be saved. */
    public static Response refused(int status, View view, Text reason) {
        return refused(status, view, view.say(reason));
    }

    private static Response refused(int status, View view, String reason) {
        return Response.status(status)
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .header("Content-Language", view.language().getLanguage())
                .entity(reason)
                .build();
    }
}
