package org.anketa.web.analysis;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anketa.analysis.AnalysisCatalog;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.PluginFailure;
import org.anketa.shared.Refusal;
import org.anketa.web.analysis.form.FormView;
import org.anketa.web.analysis.form.Forms;
import org.anketa.web.analysis.request.DataPlaces;
import org.anketa.web.analysis.request.InvalidCases;
import org.anketa.web.analysis.request.PlacedData;
import org.anketa.web.analysis.request.ResultRequest;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;

/** Shows the form of an analysis: to fill, or again with what was refused. */
public final class FormPages {

    private static final int UNPROCESSABLE = 422;

    private final Pages pages;
    private final AnalysisCatalog catalog;
    private final DataPlaces places;

    public FormPages(Pages pages, AnalysisCatalog catalog, DataPlaces places) {
        this.pages = pages;
        this.catalog = catalog;
        this.places = places;
    }

    /** The form, filled with what the request says. */
    Response show(View view, ResultRequest request, Map<String, List<String>> query) throws IOException {
        return show(200, view, request, query, List.of());
    }

    /** The form with each message beside its control. */
    Response refuse(View view, ResultRequest request, Map<String, List<String>> query, Refusal refusal)
            throws IOException {
        List<Refusal> refusals = new ArrayList<>(List.of(refusal));
        if (refusal instanceof InvalidCases) {
            // The options were not looked at yet, and a reader wants to hear of everything at once.
            problemsOfOptions(request).ifPresent(refusals::add);
        }
        return show(UNPROCESSABLE, view, request, query, refusals);
    }

    private Optional<Refusal> problemsOfOptions(ResultRequest request) throws IOException {
        try {
            catalog.check(request.analysis(), places.open(request.place()).codebook(), request.options());
            return Optional.empty();
        } catch (PluginFailure itsOwnFault) {
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    private Response show(
            int status, View view, ResultRequest request, Map<String, List<String>> query, List<Refusal> refusals)
            throws IOException {
        PlacedData data = places.open(request.place());
        Declaration<?> declaration = catalog.getDeclaration(request.analysis());
        FormView form = new Forms(declaration, data.source(), request, query, view.language()).form(refusals);
        return pages.show(
                status, "analysis/form.jte", view, Map.of("data", data, "analysis", declaration.id(), "form", form));
    }
}
