package org.anketa.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.anketa.analysis.Declaration;
import org.anketa.interchange.AnalysisDescription;
import org.anketa.web.boot.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists every analysis with what it answers and its options. */
@Command(
        name = "analyses",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "${bundle:analyses.description}",
        footer = "${bundle:analyses.footer}")
final class AnalysesCommand implements Callable<Integer> {

    /** How the list is written. */
    private enum Form {
        TEXT,
        JSON
    }

    private final Path application;
    private final Terminal terminal;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "analyses.format")
    private Form form = Form.TEXT;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    AnalysesCommand(Path application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (EngineSession session = engine.start(application, terminal)) {
            return session.run(terminal, this::list);
        }
    }

    private void list(Engine started) throws IOException {
        List<Declaration<?>> all = started.analyses().listDeclarations();
        if (form == Form.JSON) {
            terminal.out().println(json(all));
        } else {
            AnalysisListing listing = new AnalysisListing(terminal.language());
            all.forEach(listing::add);
            terminal.out().print(listing.text());
        }
    }

    private String json(List<Declaration<?>> all) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode list = mapper.createObjectNode().put("total", all.size());
        ArrayNode items = list.putArray("items");
        all.forEach(declaration -> items.add(AnalysisDescription.of(declaration, terminal.language())));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(list);
    }
}
