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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** Runs an analysis on the responses of a study; what its minimum cell hides stays hidden. */
@Path("api/v1/studies/{study}/analyses/{id}/results")
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class StudyResultsApi {

    static final String[] MEMBERS = {"options", "frequency", "weight", "filter", "minimum_cell"};

    private static final int MEGABYTES = 1;

    private final AnalysisCatalog catalog;
    private final StudyDataService studies;
    private final Outputs outputs;
    private final Clock clock;

    public StudyResultsApi(AnalysisCatalog catalog, StudyDataService studies, Outputs outputs, Clock clock) {
        this.catalog = catalog;
        this.studies = studies;
        this.outputs = outputs;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response run(
            @PathParam("study") String study,
            @PathParam("id") String id,
            @BeanParam OutputChoice choice,
            @Context HttpHeaders headers,
            @Context ContainerRequest body,
            @Context HttpServletRequest request)
            throws IOException {
        Locale language = Json.language(request);
        Declaration<?> declaration = catalog.getDeclaration(id);
        Output output = choice.of(outputs, headers.getAcceptableMediaTypes());
        StudyData data = studies.getData(JsonMembers.id(study));
        Result result = run(declaration, data, JsonBody.receive(body, MEGABYTES, MEMBERS));
        FileOutcome outcome = new FileOutcome(declaration, result);
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        output.write(outcome, language, document);
        return ResultsApi.respond(output, document.toByteArray(), outcome, language);
    }

    private Result run(Declaration<?> declaration, StudyData data, JsonMembers asked) {
        CaseChoice cases = new CaseChoice(text(asked, "frequency"), text(asked, "weight"), text(asked, "filter"));
        Map<String, List<String>> options =
                OptionsJson.parse(asked.find("options").map(Object::toString).orElse(""));
        PrimarySuppression wanted =
                asked.find("minimum_cell").isPresent() ? new PrimarySuppression(asked.number("minimum_cell", 0)) : null;
        return new SourceAnalyses(catalog).run(declaration.id(), data, data.sample(cases, clock), options, wanted);
    }

    private static @Nullable String text(JsonMembers asked, String name) {
        return asked.find(name).isPresent() ? asked.text(name) : null;
    }
}
