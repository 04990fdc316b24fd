package org.anketa.web.account;

import java.util.List;
import org.anketa.account.OpenSession;

/**
 * A user's open sessions on a page.
 *
 * @param address where the form that ends them is sent
 */
public record SessionList(String address, List<OpenSession> sessions) {

    public SessionList {
        sessions = List.copyOf(sessions);
    }

    /** Whether there is one beside that of whoever reads the page. */
    public boolean hasOthers() {
        return sessions.stream().anyMatch(session -> !session.here());
    }
}
