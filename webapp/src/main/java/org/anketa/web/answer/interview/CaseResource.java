package org.anketa.web.answer.interview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.fieldwork.ContactAttempt;
import org.anketa.fieldwork.InterviewCase;
import org.anketa.fieldwork.InterviewService;
import org.anketa.shared.Refusal;
import org.anketa.web.page.Pages;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.View;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;

/** A person to interview: how to reach him or her, what came of trying, and the way into the interview. */
@Path("interviews/{id}")
@Allowed({Role.INTERVIEWER, Role.LIBRARIAN})
public final class CaseResource {

    private final Pages pages;
    private final InterviewService interviews;
    private final Cases cases;
    private final AuditLog audit;

    public CaseResource(Pages pages, InterviewService interviews, Cases cases, AuditLog audit) {
        this.pages = pages;
        this.interviews = interviews;
        this.cases = cases;
        this.audit = audit;
    }

    @GET
    public Response show(@PathParam("id") String id, @Context HttpServletRequest request) {
        return show(200, request, Cases.id(id), CaseForm.EMPTY);
    }

    /** Keeps a try to reach the person. */
    @POST
    @Path("attempts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response addAttempt(
            @PathParam("id") String id,
            @FormParam("way") @DefaultValue("") String way,
            @FormParam("outcome") @DefaultValue("") String outcome,
            @FormParam("note") @DefaultValue("") String note,
            @Context HttpServletRequest request) {
        UUID invitation = Cases.id(id);
        try {
            interviews.addAttempt(
                    invitation,
                    named(ContactAttempt.Way.values(), way),
                    named(ContactAttempt.Outcome.values(), outcome),
                    note,
                    Visitor.get(request).name());
        } catch (Refusal refusal) {
            return show(422, request, invitation, new CaseForm(way, outcome, note, "", refusal.reason(), null));
        }
        return SeeOther.to(request, InterviewAddresses.ofCase(invitation) + "#attempts");
    }

    /** Keeps that the person does not want to take part. */
    @POST
    @Path("refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(
            @PathParam("id") String id,
            @FormParam("reason") @DefaultValue("") String reason,
            @Context HttpServletRequest request) {
        UUID invitation = Cases.id(id);
        InterviewCase one = interviews.getCase(invitation);
        String user = Visitor.get(request).name();
        try {
            interviews.refuse(invitation, reason, user);
        } catch (Refusal refusal) {
            CaseForm empty = CaseForm.EMPTY;
            return show(
                    422,
                    request,
                    invitation,
                    new CaseForm(empty.way(), empty.outcome(), "", reason, null, refusal.reason()));
        }
        audit.record(user, AuditAction.REFUSAL_RECORDED, Cases.subject(one));
        return SeeOther.to(request, InterviewAddresses.ofCase(invitation));
    }

    private static <E extends Enum<E>> E named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(BadRequestException::new);
    }

    private Response show(int status, HttpServletRequest request, UUID invitation, CaseForm form) {
        View view = View.of(request, CaseResource.class);
        return pages.show(
                status, "interview/case.jte", view, Map.of("one", cases.view(invitation, form, view.language())));
    }
}
