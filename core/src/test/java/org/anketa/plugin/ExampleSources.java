package org.anketa.plugin;

/** Small plugins in source, for tests of the host. */
final class ExampleSources {

    static final String HEAD = """
            package org.example;
            import java.io.OutputStream;
            import java.util.*;
            import org.anketa.analysis.*;
            import org.anketa.dataset.*;
            import org.anketa.interchange.*;
            import org.anketa.shared.*;
            import org.pf4j.*;
            """;

    private ExampleSources() {}

    /** A plugin of one analysis, whose class is {@code org.example.Count}. */
    static PluginJar counting(String plugin, String analysis) {
        return PluginJar.of(plugin)
                .attribute("Plugin-Description", "Counts.")
                .source("org.example.Count", count(analysis, ""))
                .resource("org/example/messages.properties", messages(analysis, "Count", "How many?"))
                .resource("org/example/messages_ru.properties", messages(analysis, "Счёт", "Сколько?"));
    }

    /** The class {@code org.example.Count}, which counts cases and has some more members. */
    static String count(String analysis, String members) {
        return HEAD + """
                @Extension
                @AnalysisId("%s")
                public final class Count implements Analysis<Count.Options> {
                    public record Options() {}

                    @Override
                    public Result analyze(Sample sample, Options options) {
                        return new Result("%s", sample.size(), 0, List.of(), List.of(), List.of(), Reading.NONE, List.of());
                    }
                    %s
                }
                """.formatted(analysis, analysis, members);
    }

    private static String messages(String analysis, String title, String question) {
        return analysis + ".title = " + title + "\n" + analysis + ".question = " + question + "\n";
    }

    /** A format that is called so, in the class {@code org.example.<name>}. */
    static String format(String name, String id, int ordinal) {
        return HEAD + """
                @Extension(ordinal = %d)
                public final class %s implements ResultFormat {
                    public String id() { return "%s"; }
                    public String mediaType() { return "text/plain"; }
                    public void write(Result result, Text title, Locale language, OutputStream out) {}
                }
                """.formatted(ordinal, name, id);
    }

    /** A renderer of box plots and bars in the class {@code org.example.Painter}. */
    static String painter() {
        return HEAD + """
                @Extension
                public final class Painter implements FigureRenderer {
                    public Set<Figure.Kind> kinds() { return Set.of(Figure.Kind.BOX, Figure.Kind.BARS); }
                    public void render(Figure figure, Table table, Style style, OutputStream out) {}
                }
                """;
    }
}
