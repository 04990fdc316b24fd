package org.anketa.web.study;

import jakarta.servlet.http.HttpServletRequest;
import org.anketa.account.Role;
import org.anketa.fieldwork.Study;
import org.anketa.web.page.View;
import org.anketa.web.page.Visitor;

/**
 * What stands around every page about a study.
 *
 * @param title in the reader's language
 * @param keeper whether the reader runs studies, and so may see persons and single responses
 */
public record StudyFrame(Study study, String title, boolean keeper) {

    public static StudyFrame of(Study study, View view, HttpServletRequest request) {
        return new StudyFrame(study, study.title().in(view.language()), Visitor.is(request, Role.LIBRARIAN));
    }

    public String id() {
        return study.id().toString();
    }
}
