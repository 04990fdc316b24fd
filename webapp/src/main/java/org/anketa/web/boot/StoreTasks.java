package org.anketa.web.boot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.anketa.account.Role;
import org.anketa.account.User;
import org.anketa.audit.AuditAction;
import org.anketa.control.Task;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** What commands do with the data, by its name; the same whether the command or a server has them open. */
public final class StoreTasks {

    public static final String ADD_USER = "user-add";
    public static final String ISSUE_TOKEN = "token-issue";

    /** Names of arguments. */
    public static final String NAME = "name";

    public static final String ROLE = "role";
    public static final String PASSWORD = "password";

    /** Whom the log names: whoever may run commands here needs no password. */
    private static final String ACTOR = "command line";

    private final Services services;

    private StoreTasks(Services services) {
        this.services = services;
    }

    /** All tasks on these services. */
    public static Map<String, Task> of(Services services) {
        StoreTasks tasks = new StoreTasks(services);
        return Map.of(ADD_USER, tasks::addUser, ISSUE_TOKEN, tasks::issueToken);
    }

    private void addUser(Map<String, String> arguments, OutputStream out) {
        Role role = Role.find(argument(arguments, ROLE)).orElseThrow();
        User user = services.accounts().addUser(argument(arguments, NAME), role, argument(arguments, PASSWORD));
        services.audit().record(ACTOR, AuditAction.USER_ADDED, user.name() + " (" + role.id() + ")");
    }

    private void issueToken(Map<String, String> arguments, OutputStream out) throws IOException {
        String name = argument(arguments, NAME);
        User user = services.accounts()
                .findUser(name)
                .orElseThrow(() -> new Refusal(Message.of(StoreTasks.class, "user.none", "name", name)));
        if (!user.active()) {
            throw new Refusal(Message.of(StoreTasks.class, "user.inactive", "name", user.name()));
        }
        String token = services.accounts().issueToken(user.id());
        services.audit().record(ACTOR, AuditAction.TOKEN_ISSUED, user.name());
        out.write((token + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
    }

    private static String argument(Map<String, String> arguments, String name) {
        return arguments.getOrDefault(name, "");
    }
}
