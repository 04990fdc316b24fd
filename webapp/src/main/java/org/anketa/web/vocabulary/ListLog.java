package org.anketa.web.vocabulary;

import jakarta.servlet.http.HttpServletRequest;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.shared.Languages;
import org.anketa.vocabulary.TermEntry;
import org.anketa.web.page.Visitor;

/** Keeps who changed which term. */
public record ListLog(AuditLog audit) {

    void record(HttpServletRequest request, String listId, TermEntry entry) {
        String subject =
                listId + ": " + entry.id() + " – " + entry.term().label().in(Languages.RUSSIAN);
        audit.record(Visitor.get(request).name(), AuditAction.LIST_CHANGED, subject);
    }
}
