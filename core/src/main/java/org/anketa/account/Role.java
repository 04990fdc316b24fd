package org.anketa.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.anketa.shared.Message;
import org.anketa.shared.Text;

/** What a user is for; a user has one role. */
public enum Role {
    /** Keeps users, settings and plugins, and may do whatever the others may. */
    ADMINISTRATOR,
    /** Keeps staff and controlled lists, runs studies, and reads what comes of them. */
    LIBRARIAN,
    /** Reads the data of studies and files through analyses; sees no person. */
    ANALYST,
    /** Enters the answers of the persons whom he or she interviews. */
    INTERVIEWER;

    /** How programs and the command line write it: {@code admin}, {@code librarian}, {@code analyst}, {@code interviewer}. */
    public String id() {
        return this == ADMINISTRATOR ? "admin" : name().toLowerCase(Locale.ROOT);
    }

    public Text label() {
        return Message.of(Role.class, "role." + id());
    }

    public static Optional<Role> find(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
