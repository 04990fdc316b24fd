package org.anketa.web.analysis;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anketa.analysis.AnalysisCatalog;
import org.anketa.analysis.Figure;
import org.anketa.analysis.PluginFailure;
import org.anketa.analysis.Result;
import org.anketa.dataset.CaseChoice;
import org.anketa.dataset.Sample;
import org.anketa.form.CompiledForm;
import org.anketa.shared.Refusal;
import org.anketa.web.analysis.needs.ComparedUnits;
import org.anketa.web.analysis.needs.NeedsPanel;
import org.anketa.web.analysis.needs.NeedsPlan;
import org.anketa.web.analysis.needs.PanelView;
import org.anketa.web.analysis.request.AnalysisRun;
import org.anketa.web.analysis.request.AnalysisRuns;
import org.anketa.web.analysis.request.CaseFields;
import org.anketa.web.analysis.request.PlacedData;
import org.anketa.web.analysis.request.ResultRequest;
import org.anketa.web.analysis.result.ResultView;
import org.anketa.web.page.Pages;
import org.anketa.web.page.Preferences;
import org.anketa.web.page.View;

/** Shows the charts of needs of a study. */
public final class NeedsPages {

    private static final CaseFields ALL = new CaseFields("", "", "", "");

    private final Pages pages;
    private final AnalysisCatalog catalog;
    private final AnalysisRuns runs;
    private final Pictures pictures;
    private final Clock clock;

    public NeedsPages(Pages pages, AnalysisCatalog catalog, AnalysisRuns runs, Pictures pictures, Clock clock) {
        this.pages = pages;
        this.catalog = catalog;
        this.runs = runs;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** @param form the one that the study asks now */
    Response show(View view, HttpServletRequest http, PlacedData data, CompiledForm form) throws IOException {
        List<PanelView> panels = new ArrayList<>();
        for (NeedsPanel panel : plan(data, form)) {
            panels.add(panel(view, http, data, panel));
        }
        return pages.show("analysis/needs.jte", view, Map.of("data", data, "panels", panels));
    }

    private List<NeedsPanel> plan(PlacedData data, CompiledForm form) {
        Sample sample = data.source().sample(CaseChoice.ALL, clock);
        List<NeedsPanel> all = NeedsPlan.of(
                form,
                data.codebook(),
                ComparedUnits.find(form, sample, data.source().minimumCell()));
        // A plugin may be missing.
        return all.stream()
                .filter(panel -> catalog.findDeclaration(panel.analysis()).isPresent())
                .toList();
    }

    private PanelView panel(View view, HttpServletRequest http, PlacedData data, NeedsPanel panel) throws IOException {
        ResultRequest request = new ResultRequest(data.place(), panel.analysis(), panel.options(), ALL);
        ResultAddresses addresses = new ResultAddresses(view, request, catalog.getDeclaration(panel.analysis()));
        ResultView result = null;
        String refusal = "";
        try {
            AnalysisRun run = runs.run(request, data);
            Optional<Figure> figure = figureOf(panel, run.result());
            if (figure.isPresent()) {
                PageFigures figures = new PageFigures(
                        run,
                        pictures,
                        addresses,
                        view.language(),
                        Preferences.of(http).themeChosen()
                                ? Preferences.of(http).theme()
                                : null);
                result = ResultView.of(run.result(), figure.get(), view.language(), figures);
            }
        } catch (PluginFailure defect) {
            refusal = view.say("needs.failed");
        } catch (Refusal refused) {
            refusal = view.say(refused.reason());
        }
        return new PanelView(panel.id(), view.say(panel.title()), result, refusal, addresses.page());
    }

    private Optional<Figure> figureOf(NeedsPanel panel, Result result) {
        return panel.kinds().stream()
                .flatMap(kind -> result.figures().stream().filter(figure -> figure.kind() == kind))
                .filter(pictures::draws)
                .findFirst();
    }
}
