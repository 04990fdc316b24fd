package org.anketa.web.analysis;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.fieldwork.PublishedForms;
import org.anketa.fieldwork.StudyService;
import org.anketa.web.analysis.request.DataPlace;
import org.anketa.web.analysis.request.DataPlaces;
import org.anketa.web.analysis.request.PlacedData;
import org.anketa.web.page.View;
import org.anketa.web.security.Allowed;

/** What the respondents of a study need, one click from the study. */
@Path("studies/{study}/needs")
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class NeedsResource {

    private final NeedsPages needs;
    private final DataPlaces places;
    private final StudyService studies;
    private final PublishedForms forms;

    public NeedsResource(NeedsPages needs, DataPlaces places, StudyService studies, PublishedForms forms) {
        this.needs = needs;
        this.places = places;
        this.studies = studies;
        this.forms = forms;
    }

    @GET
    public Response show(@PathParam("study") String study, @Context HttpServletRequest http) throws IOException {
        PlacedData data = places.open(new DataPlace(DataPlace.Kind.STUDIES, study));
        UUID version = studies.getStudy(UUID.fromString(study)).formVersionId();
        return needs.show(View.of(http, NeedsResource.class), http, data, forms.getForm(version));
    }
}
