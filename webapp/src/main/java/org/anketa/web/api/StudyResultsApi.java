package org.anketa.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.analysis.AnalysisCatalog;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.Result;
import org.anketa.batch.FileOutcome;
import org.anketa.batch.Output;
import org.anketa.batch.Outputs;
import org.anketa.batch.SourceAnalyses;
import org.anketa.dataset.CaseChoice;
import org.anketa.disclosure.PrimarySuppression;
import org.anketa.fieldwork.data.StudyData;
import org.anketa.fieldwork.data.StudyDataService;
import org.anketa.web.security.Allowed;
import org.glassfish.jersey.server.ContainerRequest;
import org.jspecify.annotations.Nullable;

/** Runs an analysis on the responses of a study. What its minimum cell hides is hidden here too. */
@Path("api/v1/studies/{study}/analyses/{id}/results")
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class StudyResultsApi {

    static final String[] MEMBERS = {RunForm.OPTIONS, RunForm.WEIGHT, RunForm.FILTER, StudyResultsApi.MINIMUM_CELL};

    static final String MINIMUM_CELL = "minimum_cell";

    private final AnalysisCatalog catalog;
    private final SourceAnalyses analyses;
    private final StudyDataService data;
    private final Outputs outputs;
    private final Clock clock;

    public StudyResultsApi(AnalysisCatalog catalog, StudyDataService data, Outputs outputs, Clock clock) {
        this.catalog = catalog;
        this.analyses = new SourceAnalyses(catalog);
        this.data = data;
        this.outputs = outputs;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response run(
            @PathParam("study") UUID study,
            @PathParam("id") String analysis,
            @BeanParam OutputChoice choice,
            @Context HttpHeaders headers,
            @Context ContainerRequest body,
            @Context HttpServletRequest request)
            throws IOException {
        JsonMembers sent = JsonBody.receive(body, 1, MEMBERS);
        StudyData source = data.getData(study);
        Declaration<?> declaration = catalog.getDeclaration(analysis);
        Output output = choice.of(outputs, headers.getAcceptableMediaTypes());
        CaseChoice cases = new CaseChoice(
                null,
                sent.findText(RunForm.WEIGHT).orElse(null),
                sent.findText(RunForm.FILTER).orElse(null));
        Map<String, List<String>> options =
                sent.find(RunForm.OPTIONS).map(OptionsJson::read).orElse(Map.of());
        Result result = analyses.run(analysis, source, source.sample(cases, clock), options, asked(sent));
        return ResultDocument.respond(output, new FileOutcome(declaration, result), Json.language(request));
    }

    /** What is asked to be hidden beyond what the study hides. */
    private static @Nullable PrimarySuppression asked(JsonMembers sent) {
        return sent.find(MINIMUM_CELL).isEmpty() ? null : new PrimarySuppression(sent.number(MINIMUM_CELL, 0));
    }
}
