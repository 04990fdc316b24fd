package org.anketa.web.boot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.anketa.account.Role;
import org.anketa.account.User;
import org.anketa.audit.AuditAction;
import org.anketa.control.Task;
import org.anketa.interchange.Formats;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** What commands do with the data, by its name; the same whether the command or a server has them open. */
public final class StoreTasks {

    public static final String ADD_USER = "user-add";
    public static final String ISSUE_TOKEN = "token-issue";
    public static final String EXPORT_DATA = "data-export";
    public static final String EXPORT_CODEBOOK = "codebook-export";

    public static final String BACKUP = "backup";

    /** Names of arguments. */
    public static final String NAME = "name";

    public static final String ROLE = "role";
    public static final String PASSWORD = "password";
    public static final String STUDY = "study";
    public static final String FORMAT = "format";
    public static final String LABELED = "labeled";
    public static final String LANGUAGE = "language";

    /** Whom the log names: whoever may run commands here needs no password. */
    static final String ACTOR = "command line";

    private final Services services;

    private StoreTasks(Services services) {
        this.services = services;
    }

    /**
     * All tasks on these services.
     *
     * @param formats asked for only by tasks that write a document
     */
    public static Map<String, Task> of(Services services, Supplier<Formats> formats) {
        StoreTasks own = new StoreTasks(services);
        Map<String, Task> tasks = new HashMap<>(ExportTasks.of(services, formats));
        tasks.put(ADD_USER, own::addUser);
        tasks.put(ISSUE_TOKEN, own::issueToken);
        tasks.put(BACKUP, own::backUp);
        return Map.copyOf(tasks);
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

    private void backUp(Map<String, String> arguments, OutputStream out) throws IOException {
        services.backups().write(out);
        services.audit().record(ACTOR, AuditAction.BACKUP_TAKEN, argument(arguments, NAME));
    }

    private static String argument(Map<String, String> arguments, String name) {
        return arguments.getOrDefault(name, "");
    }
}
