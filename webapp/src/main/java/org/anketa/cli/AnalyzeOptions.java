package org.anketa.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anketa.analysis.FigureRenderer.Theme;
import org.anketa.shared.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the command {@code analyze} is told. */
final class AnalyzeOptions {

    @Parameters(paramLabel = "ID", descriptionKey = "analyze.id")
    String analysis = "";

    @Option(names = "--data", paramLabel = "FILE", required = true, descriptionKey = "analyze.data")
    String data = "";

    @Option(names = "--codebook", paramLabel = "FILE", descriptionKey = "analyze.codebook")
    @Nullable
    String codebook;

    @Option(
            names = "--set",
            paramLabel = "option=value",
            descriptionKey = "analyze.set",
            converter = AssignmentParser.class)
    List<Assignment> assignments = new ArrayList<>();

    @Option(names = "--frequency", paramLabel = "VAR", descriptionKey = "analyze.frequency")
    @Nullable
    String frequency;

    @Option(names = "--weight", paramLabel = "VAR", descriptionKey = "analyze.weight")
    @Nullable
    String weight;

    @Option(names = "--filter", paramLabel = "EXPR", descriptionKey = "analyze.filter")
    @Nullable
    String filter;

    @Option(names = "--min-cell", paramLabel = "N", descriptionKey = "analyze.minCell")
    @Nullable
    Integer minimumCell;

    @Option(names = "--delimiter", paramLabel = "X", descriptionKey = "analyze.delimiter")
    @Nullable
    String delimiter;

    @Option(names = "--encoding", paramLabel = "E", descriptionKey = "analyze.encoding")
    @Nullable
    String encoding;

    @Option(names = "--sheet", paramLabel = "S", descriptionKey = "analyze.sheet")
    @Nullable
    String sheet;

    @Option(names = "--format", paramLabel = "F", descriptionKey = "analyze.format")
    @Nullable
    String format;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "analyze.out")
    @Nullable
    Path out;

    @Option(names = "--figure", paramLabel = "ID", descriptionKey = "analyze.figure")
    @Nullable
    String figure;

    @Option(names = "--width", paramLabel = "PX", defaultValue = "800", descriptionKey = "analyze.width")
    int width;

    @Option(names = "--theme", paramLabel = "light|dark", defaultValue = "light", descriptionKey = "analyze.theme")
    Theme theme = Theme.LIGHT;

    /** What was set, by the option's name; an option that was set several times has all its values. */
    Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Assignment assignment : assignments) {
            values.computeIfAbsent(assignment.option(), option -> new ArrayList<>())
                    .add(assignment.value());
        }
        return values;
    }

    /** One {@code option=value}. */
    record Assignment(String option, String value) {}

    /** Splits at the first equals sign: names of variables may hold further ones. */
    static final class AssignmentParser implements ITypeConverter<Assignment> {
        @Override
        public Assignment convert(String typed) {
            int sign = typed.indexOf('=');
            if (sign <= 0) {
                throw new WrongArgument(Message.of(AnalyzeOptions.class, "set.malformed", "typed", typed));
            }
            return new Assignment(typed.substring(0, sign).strip(), typed.substring(sign + 1));
        }
    }
}
