package org.anketa.web.analysis;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anketa.analysis.AnalysisCatalog;
import org.anketa.analysis.Declaration;
import org.anketa.datafile.DataFileService;
import org.anketa.datafile.OpenData;
import org.anketa.shared.Refusal;
import org.anketa.web.analysis.form.Forms;
import org.anketa.web.analysis.request.ResultRequest;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;
import org.jspecify.annotations.Nullable;

/** Shows the form of an analysis: to fill, or again with what was refused. */
public final class FormPages {

    private static final int UNPROCESSABLE = 422;

    private final Pages pages;
    private final AnalysisCatalog catalog;
    private final DataFileService files;

    public FormPages(Pages pages, AnalysisCatalog catalog, DataFileService files) {
        this.pages = pages;
        this.catalog = catalog;
        this.files = files;
    }

    /** The form, filled with what the request says. */
    Response show(View view, ResultRequest request, Map<String, List<String>> query) throws IOException {
        return show(200, view, request, query, null);
    }

    /** The form with each message beside its control. */
    Response refuse(View view, ResultRequest request, Map<String, List<String>> query, Refusal refusal)
            throws IOException {
        return show(UNPROCESSABLE, view, request, query, refusal);
    }

    private Response show(
            int status, View view, ResultRequest request, Map<String, List<String>> query, @Nullable Refusal refusal)
            throws IOException {
        OpenData data = files.getData(request.file());
        Declaration<?> declaration = catalog.getDeclaration(request.analysis());
        Forms forms = new Forms(declaration, data.codebook(), request, query, view.language());
        return pages.show(status, "analysis/form.jte", view, values(data, declaration, forms, refusal));
    }

    private static Map<String, Object> values(
            OpenData data, Declaration<?> declaration, Forms forms, @Nullable Refusal refusal) {
        Map<String, Object> values = new HashMap<>();
        values.put("file", data.file());
        values.put("analysis", declaration.id());
        values.put("form", forms.form(refusal));
        return values;
    }
}
