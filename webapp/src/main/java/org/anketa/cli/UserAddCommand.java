package org.anketa.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anketa.account.Role;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.web.boot.StoreTasks;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds somebody who may sign in. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "${bundle:user.add.description}",
        footer = "${bundle:user.add.footer}")
final class UserAddCommand implements Callable<Integer> {

    private final Path application;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "user.add.name")
    private String name = "";

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            required = true,
            descriptionKey = "user.add.role",
            converter = RoleWord.class)
    private Role role = Role.INTERVIEWER;

    @Option(names = "--password-stdin", required = true, descriptionKey = "user.add.password")
    private boolean passwordFromInput;

    @Mixin
    private StoreOptions store = new StoreOptions();

    UserAddCommand(Path application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Store.existingOrNew(store, application, terminal)
                .run(
                        StoreTasks.ADD_USER,
                        Map.of(
                                StoreTasks.NAME,
                                name,
                                StoreTasks.ROLE,
                                role.id(),
                                StoreTasks.PASSWORD,
                                passwordFromInput ? password() : ""));
        terminal.say(Message.of(UserAddCommand.class, "user.added", "name", name, "role", role.label()));
        return 0;
    }

    private String password() throws IOException {
        BufferedReader input = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        String line = input.readLine();
        if (line == null) {
            throw new Refusal(Message.of(UserAddCommand.class, "user.password.none"));
        }
        return line;
    }

    /** Lets only words for roles through. */
    static final class RoleWord implements ITypeConverter<Role> {
        @Override
        public Role convert(String word) {
            return Role.find(word)
                    .orElseThrow(() -> new WrongArgument(Message.of(
                            UserAddCommand.class,
                            "user.role.unknown",
                            "word",
                            word,
                            "known",
                            Stream.of(Role.values()).map(Role::id).collect(Collectors.joining(", ")))));
        }
    }
}
