package org.anketa.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.anketa.account.Role;
import org.anketa.account.User;

/** The parts of the application that its navigation names. */
public enum Section {
    START("/", Role.LIBRARIAN, Role.ANALYST, Role.INTERVIEWER),
    STUDIES("/studies", Role.LIBRARIAN, Role.ANALYST),
    INTERVIEWS("/interviews", Role.LIBRARIAN, Role.INTERVIEWER),
    STAFF("/staff", Role.LIBRARIAN),
    LISTS("/lists", Role.LIBRARIAN),
    DATA("/files", Role.LIBRARIAN, Role.ANALYST),
    ANALYSES("/analyses", Role.LIBRARIAN, Role.ANALYST),
    PLUGINS("/plugins", Role.LIBRARIAN, Role.ANALYST),
    USERS("/users"),
    AUDIT("/audit"),
    SYSTEM("/system");

    private static final Pattern ANALYSES_OF_DATA = Pattern.compile("/(files|studies)/[^/]+/(analyses|results)(/.*)?");

    private final String path;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes sets that cannot change.
    private final Set<Role> roles;

    Section(String path, Role... roles) {
        this.path = path;
        this.roles = Set.of(roles);
    }

    /** The section that the page at this path belongs to; some, such as one's own account, belong to none. */
    static Optional<Section> find(String path) {
        if (path.equals(START.path)) {
            return Optional.of(START);
        }
        if (ANALYSES_OF_DATA.matcher(path).matches()) {
            return Optional.of(ANALYSES);
        }
        return Arrays.stream(values())
                .filter(section -> section != START && path.startsWith(section.path))
                .findFirst();
    }

    /** The sections that a user works with; none for whoever has not signed in. */
    static List<Section> listFor(Optional<User> user) {
        return user.map(User::role)
                .map(role -> Arrays.stream(values())
                        .filter(section -> role == Role.ADMINISTRATOR || section.roles.contains(role))
                        .toList())
                .orElse(List.of());
    }

    /** Where the section begins. */
    public String path() {
        return path;
    }

    /** The key of its name among the shared words. */
    public String key() {
        return "nav." + name().toLowerCase(Locale.ROOT);
    }
}
