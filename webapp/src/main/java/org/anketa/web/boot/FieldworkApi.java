package org.anketa.web.boot;

import java.util.List;
import org.anketa.web.api.OpenApiPart;
import org.anketa.web.api.fieldwork.AnsweringApi;
import org.anketa.web.api.fieldwork.FieldworkDescription;
import org.anketa.web.api.fieldwork.FormSchemaApi;
import org.anketa.web.api.fieldwork.LinkAddresses;
import org.anketa.web.api.fieldwork.ResponseApi;
import org.anketa.web.api.fieldwork.StudiesApi;
import org.anketa.web.api.fieldwork.StudyApi;
import org.anketa.web.api.fieldwork.StudyResponsesApi;
import org.anketa.web.api.fieldwork.StudyWavesApi;
import org.anketa.web.api.fieldwork.WaveApi;
import org.anketa.web.api.fieldwork.WaveLinksApi;
import org.anketa.web.api.people.PeopleDescription;
import org.anketa.web.api.people.PersonsApi;
import org.anketa.web.api.people.UnitsApi;
import org.anketa.web.page.PublicAddress;

/** Wires what other programs do with studies and people. */
final class FieldworkApi {

    /** What the description of the interface says about it. */
    static final List<OpenApiPart> DESCRIPTION = List.of(new FieldworkDescription(), new PeopleDescription());

    private FieldworkApi() {}

    static Object[] of(Services services, PublicAddress address) {
        LinkAddresses addresses = (token, request) -> address.link(request, "/a/" + token);
        return new Object[] {
            new FormSchemaApi(),
            new StudiesApi(services.studies(), services.vocabularies(), services.audit()),
            new StudyApi(
                    services.studies(), services.forms(), services.responses(), services.people(), services.audit()),
            new StudyWavesApi(services.studies(), services.audit()),
            new WaveApi(services.studies(), services.audit()),
            new WaveLinksApi(services.studies(), services.links(), addresses, services.audit()),
            new AnsweringApi(services.links(), services.forms(), services.answering()),
            new StudyResponsesApi(services.studies(), services.responses(), services.forms(), services.audit()),
            new ResponseApi(services.responses(), services.forms(), services.audit()),
            new UnitsApi(services.people()),
            new PersonsApi(services.people())
        };
    }
}
