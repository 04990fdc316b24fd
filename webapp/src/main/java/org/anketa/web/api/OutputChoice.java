package org.anketa.web.api;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.anketa.analysis.FigureRenderer.Theme;
import org.anketa.batch.Output;
import org.anketa.batch.Outputs;
import org.anketa.batch.PictureChoice;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What kind of document a request wants: what its address names, else the best that it accepts. */
final class OutputChoice {

    @QueryParam("format")
    private @Nullable String format;

    @QueryParam("figure")
    private @Nullable String figure;

    @QueryParam("width")
    private @Nullable String width;

    @QueryParam("theme")
    private @Nullable String theme;

    /**
     * The kind of document.
     *
     * @param accepted best first
     * @throws Refusal if the address names what there isn't
     * @throws NotAcceptableException if nothing is accepted that there is
     */
    Output of(Outputs outputs, List<MediaType> accepted) {
        PictureChoice picture = new PictureChoice(blankToNull(figure), width(), theme());
        if (format != null && !format.isBlank()) {
            return outputs.getOutput(format.strip(), picture);
        }
        List<Output> offered = outputs.listOutputs(picture);
        for (MediaType wanted : accepted) {
            for (Output output : offered) {
                if (wanted.isCompatible(MediaType.valueOf(output.mediaType()))) {
                    return output;
                }
            }
        }
        throw new NotAcceptableException();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private int width() {
        if (width == null || width.isBlank()) {
            return PictureChoice.DEFAULT.width();
        }
        try {
            return Integer.parseInt(width.strip());
        } catch (NumberFormatException notWhole) {
            throw new Refusal(Message.of(OutputChoice.class, "query.width", "text", width), notWhole);
        }
    }

    private Theme theme() {
        if (theme == null || theme.isBlank()) {
            return Theme.LIGHT;
        }
        return switch (theme.strip().toLowerCase(Locale.ROOT)) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            default -> throw new Refusal(Message.of(OutputChoice.class, "query.theme", "text", theme));
        };
    }
}
