package org.anketa.audit;

import java.util.Locale;
import org.anketa.shared.Message;
import org.anketa.shared.Text;

/** What is worth keeping of what users do. What respondents do is never among it. */
public enum AuditAction {
    SET_UP,
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    SESSIONS_ENDED,
    ACCESS_REFUSED,
    USER_ADDED,
    USER_CHANGED,
    PASSWORD_CHANGED,
    TOKEN_ISSUED,
    TOKEN_REVOKED,
    STAFF_IMPORTED,
    UNIT_CHANGED,
    PERSON_CHANGED,
    PERSON_ERASED,
    LIST_CHANGED,
    STUDY_CREATED,
    STUDY_CHANGED,
    STUDY_OPENED,
    STUDY_CLOSED,
    LINKS_ISSUED,
    LINK_REVOKED,
    INTERVIEW_HELD,
    REFUSAL_RECORDED,
    RESPONSE_READ,
    RESPONSE_CORRECTED,
    DATA_EXPORTED,
    BACKUP_MADE,
    BACKUP_TAKEN,
    RESTORED;

    /** How records write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Text label() {
        return Message.of(AuditAction.class, "action." + id());
    }
}
