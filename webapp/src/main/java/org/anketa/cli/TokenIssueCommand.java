package org.anketa.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.anketa.web.boot.StoreTasks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a new token by which a program acts for a user. */
@Command(
        name = "issue",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "${bundle:token.issue.description}",
        footer = "${bundle:token.issue.footer}")
final class TokenIssueCommand implements Callable<Integer> {

    private final Path application;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "token.issue.name")
    private String name = "";

    @Mixin
    private StoreOptions store = new StoreOptions();

    TokenIssueCommand(Path application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Store.existing(store, application, terminal).run(StoreTasks.ISSUE_TOKEN, Map.of(StoreTasks.NAME, name));
        return 0;
    }
}
