package org.anketa.web.account;

import java.util.List;
import java.util.stream.Stream;
import org.anketa.account.Role;
import org.anketa.web.page.Choice;
import org.anketa.web.page.View;

/** Roles to choose from. */
final class Roles {

    private Roles() {}

    static List<Choice> choices(View view, Role chosen) {
        return Stream.of(Role.values())
                .map(role -> new Choice(role.id(), view.say(role.label()), role == chosen))
                .toList();
    }
}
