package org.anketa.web.analysis;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anketa.analysis.FigureRenderer.Theme;
import org.anketa.interchange.Formats;
import org.anketa.web.analysis.request.AnalysisRun;
import org.anketa.web.analysis.result.FigureView.Download;
import org.anketa.web.analysis.result.ResultView;
import org.anketa.web.page.Pages;
import org.anketa.web.page.Preferences;
import org.anketa.web.page.View;
import org.jspecify.annotations.Nullable;

/** Shows a result with its pictures, its downloads and how it was made. */
public final class ResultPages {

    private final Pages pages;
    private final Pictures pictures;
    private final Formats formats;

    public ResultPages(Pages pages, Pictures pictures, Formats formats) {
        this.pages = pages;
        this.pictures = pictures;
        this.formats = formats;
    }

    Response show(View view, HttpServletRequest http, AnalysisRun run) throws IOException {
        ResultAddresses addresses = new ResultAddresses(view, run.request(), run.declaration());
        PageFigures figures = new PageFigures(run, pictures, addresses, view.language(), chosenTheme(http));
        Map<String, Object> values = new HashMap<>();
        values.put("data", run.data());
        values.put("title", view.say(run.declaration().title()));
        values.put("question", view.say(run.declaration().question()));
        values.put("form", addresses.form());
        values.put("result", ResultView.of(run.result(), view.language(), figures));
        values.put("downloads", downloads(view, addresses));
        values.put("facts", Facts.of(run, view.version(), view.language()));
        return pages.show("analysis/result.jte", view, values);
    }

    private static @Nullable Theme chosenTheme(HttpServletRequest http) {
        Preferences preferences = Preferences.of(http);
        return preferences.themeChosen() ? preferences.theme() : null;
    }

    private List<Download> downloads(View view, ResultAddresses addresses) {
        return formats.resultFormats().stream()
                .map(format -> new Download(
                        format.id().toUpperCase(Locale.ROOT), addresses.download(format.id(), view.language())))
                .toList();
    }
}
