package org.anketa.web.study.overview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.anketa.account.Role;
import org.anketa.fieldwork.Study;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;

/** All studies, the newest first. */
@Path("studies")
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class StudiesResource {

    private final Pages pages;
    private final StudyRows rows;

    public StudiesResource(Pages pages, StudyRows rows) {
        this.pages = pages;
        this.rows = rows;
    }

    /**
     * The list.
     *
     * @param show {@code open} or {@code closed}; anything else: all
     */
    @GET
    public Response show(@QueryParam("show") @DefaultValue("") String show, @Context HttpServletRequest request) {
        View view = View.of(request, StudiesResource.class);
        List<Study> all = rows.listStudies();
        StudyFilter filter = StudyFilter.of(show);
        List<Study> shown =
                all.stream().filter(study -> filter.takes(study.state())).toList();
        return pages.show(
                "study/studies.jte",
                view,
                Map.of(
                        "rows",
                        rows.of(shown, view),
                        "filter",
                        filter,
                        "total",
                        all.size(),
                        "keeper",
                        Visitor.is(request, Role.LIBRARIAN)));
    }
}
