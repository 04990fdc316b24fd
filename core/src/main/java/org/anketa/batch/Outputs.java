package org.anketa.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anketa.analysis.FigureRenderer;
import org.anketa.analysis.FigureRenderers;
import org.anketa.interchange.Formats;
import org.anketa.interchange.ResultFormat;
import org.anketa.shared.Message;
import org.anketa.shared.NearestName;
import org.anketa.shared.Refusal;

/** Every kind of document that an outcome can become: whole results, and pictures of their figures. */
public final class Outputs {

    private final Formats formats;
    private final FigureRenderers renderers;

    public Outputs(Formats formats, FigureRenderers renderers) {
        this.formats = formats;
        this.renderers = renderers;
    }

    /**
     * Every kind, whole results first.
     *
     * @param choice for those that are pictures
     */
    public List<Output> listOutputs(PictureChoice choice) {
        List<Output> outputs = new ArrayList<>();
        for (ResultFormat format : formats.resultFormats()) {
            outputs.add(new WholeResult(format));
        }
        for (FigureRenderer.Format format : FigureRenderer.Format.values()) {
            outputs.add(new Picture(format, renderers, choice));
        }
        return outputs;
    }

    public Optional<Output> findOutput(String id, PictureChoice choice) {
        String wanted = id.toLowerCase(Locale.ROOT);
        return listOutputs(choice).stream()
                .filter(output -> output.id().equals(wanted))
                .findFirst();
    }

    /** The kind of that id; a {@link Refusal} lists the known ones where there is none. */
    public Output getOutput(String id, PictureChoice choice) {
        return findOutput(id, choice).orElseThrow(() -> unknown(id));
    }

    private Refusal unknown(String id) {
        List<String> known = listOutputs(PictureChoice.DEFAULT).stream()
                .map(Output::id)
                .sorted()
                .toList();
        String list = String.join(", ", known);
        return new Refusal(NearestName.of(id, known)
                .map(nearest -> Message.of(
                        Outputs.class, "format.unknown.nearest", "id", id, "nearest", nearest, "known", list))
                .orElseGet(() -> Message.of(Outputs.class, "format.unknown", "id", id, "known", list)));
    }
}
