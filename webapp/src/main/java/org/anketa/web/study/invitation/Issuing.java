package org.anketa.web.study.invitation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.fieldwork.IssuedLink;
import org.anketa.fieldwork.LinkService;
import org.anketa.fieldwork.Study;
import org.anketa.web.page.Visitor;
import org.anketa.web.study.StudyLog;

/** Issues links, keeps in the log who did, and keeps their tokens until they are printed. */
public final class Issuing {

    private final LinkService links;
    private final Handouts handouts;
    private final AuditLog audit;

    public Issuing(LinkService links, Handouts handouts, AuditLog audit) {
        this.links = links;
        this.handouts = handouts;
        this.audit = audit;
    }

    /**
     * Invites persons to a wave.
     *
     * @throws org.anketa.shared.Refusal if one of them can't be invited
     */
    public Handout invite(Study study, UUID wave, Collection<UUID> persons, HttpServletRequest request) {
        return keep(study, wave, request, false, links.invite(wave, persons), "personal");
    }

    /** New links for those who were invited; the earlier ones end. */
    Handout renew(Study study, UUID wave, Collection<UUID> invitations, HttpServletRequest request) {
        return keep(study, wave, request, false, links.renew(wave, invitations), "renewed");
    }

    /** A link by which anybody may answer. */
    public Handout openLink(Study study, UUID wave, HttpServletRequest request) {
        return keep(study, wave, request, true, List.of(links.issueOpenLink(wave)), "open");
    }

    private Handout keep(
            Study study, UUID wave, HttpServletRequest request, boolean open, List<IssuedLink> issued, String kind) {
        audit.record(
                Visitor.get(request).name(),
                AuditAction.LINKS_ISSUED,
                StudyLog.subject(study, kind + " " + issued.size()));
        return handouts.add(Visitor.workspace(request), study.id(), wave, open, issued);
    }
}
