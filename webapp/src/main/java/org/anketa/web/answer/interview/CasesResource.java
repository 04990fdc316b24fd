package org.anketa.web.answer.interview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anketa.account.Role;
import org.anketa.fieldwork.InterviewService;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyService;
import org.anketa.fieldwork.StudyState;
import org.anketa.people.PeopleService;
import org.anketa.web.page.AddressValues;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;
import org.anketa.web.security.Allowed;

/** Whom an interviewer may interview: the persons invited to open studies. */
@Path("interviews")
@Allowed({Role.INTERVIEWER, Role.LIBRARIAN})
public final class CasesResource {

    private final Pages pages;
    private final InterviewService interviews;
    private final StudyService studies;
    private final PeopleService people;

    public CasesResource(Pages pages, InterviewService interviews, StudyService studies, PeopleService people) {
        this.pages = pages;
        this.interviews = interviews;
        this.studies = studies;
        this.people = people;
    }

    @GET
    public Response list(
            @QueryParam("study") @DefaultValue("") String study,
            @QueryParam("unit") @DefaultValue("") String unit,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("page") @DefaultValue("1") String page,
            @QueryParam("held") @DefaultValue("") String held,
            @Context HttpServletRequest request) {
        View view = View.of(request, CasesResource.class);
        List<Study> open = studies.listStudies().stream()
                .filter(one -> one.state() == StudyState.OPEN)
                .toList();
        Map<String, Object> values = new HashMap<>();
        chosen(open, study).ifPresent(one -> {
            CaseFilter filter = CaseFilter.of(unit, state, words);
            values.put(
                    "list",
                    CaseList.of(
                            one,
                            open,
                            interviews.listCases(one.id()),
                            people.listUnits(),
                            filter,
                            AddressValues.page(page),
                            view));
        });
        values.put("held", !held.isEmpty());
        return pages.show("interview/list.jte", view, values);
    }

    /** The study that was asked for, if it is open; else the newest that has somebody to interview, or is open at all. */
    private Optional<Study> chosen(List<Study> open, String id) {
        return open.stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .or(() -> open.stream()
                        .filter(one -> !interviews.listCases(one.id()).isEmpty())
                        .findFirst())
                .or(() -> open.stream().findFirst());
    }
}
