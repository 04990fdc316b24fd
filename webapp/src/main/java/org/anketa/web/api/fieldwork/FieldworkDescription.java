package org.anketa.web.api.fieldwork;

import static org.anketa.web.api.SchemaNodes.any;
import static org.anketa.web.api.SchemaNodes.reference;
import static org.anketa.web.api.SchemaNodes.string;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.anketa.web.api.OpenApiPart;
import org.anketa.web.api.OpenApiPaths;
import org.anketa.web.api.Operation;

/** Describes what other programs do with studies. */
public final class FieldworkDescription implements OpenApiPart {

    private static final String STUDIES = "/api/v1/studies";
    private static final String STUDY = STUDIES + "/{study}";
    private static final String WAVE = "/api/v1/waves/{wave}";
    private static final String LINK = "/api/v1/links/{token}";
    private static final String RESPONSE = "/api/v1/responses/{response}";

    @Override
    public void addPaths(OpenApiPaths paths, Locale language) {
        addStudies(paths, language);
        addWaves(paths, language);
        addLinks(paths, language);
        addResponses(paths, language);
    }

    private static void addStudies(OpenApiPaths paths, Locale language) {
        paths.get(
                "/api/v1/form.schema.json",
                operation("getFormSchema", language).open().gives(200, any().put("type", "object")));
        paths.get(STUDIES, operation("listStudies", language).paged("StudyList").refuses(401, 403));
        paths.post(
                STUDIES,
                operation("createStudy", language)
                        .takes(reference("NewStudy"))
                        .gives(201, reference("Study"))
                        .refuses(401, 403, 422));
        paths.get(STUDY, ofStudy("getStudy", language).gives(200, reference("Study")));
        paths.get(STUDY + "/form", ofStudy("getForm", language).gives(200, reference("Form")));
        paths.get(STUDY + "/progress", ofStudy("getProgress", language).gives(200, reference("Progress")));
        paths.post(STUDY + "/open", ofStudy("openStudy", language).gives(200, reference("Study")));
        paths.post(STUDY + "/close", ofStudy("closeStudy", language).gives(200, reference("Study")));
    }

    private static void addWaves(OpenApiPaths paths, Locale language) {
        paths.get(STUDY + "/waves", ofStudy("listWaves", language).paged("WaveList"));
        paths.post(
                STUDY + "/waves",
                ofStudy("addWave", language)
                        .takes(reference("WaveDates"))
                        .gives(201, reference("Wave"))
                        .refuses(422));
        paths.get(WAVE, ofWave("getWave", language).gives(200, reference("Wave")));
        paths.patch(
                WAVE,
                ofWave("changeWave", language)
                        .takes(reference("WaveDates"))
                        .gives(200, reference("Wave"))
                        .refuses(422));
    }

    private static void addLinks(OpenApiPaths paths, Locale language) {
        paths.get(WAVE + "/links", ofWave("listLinks", language).paged("LinkList"));
        paths.post(
                WAVE + "/links",
                ofWave("issueLinks", language)
                        .takes(reference("NewLinks"))
                        .gives(201, reference("IssuedLinkList"))
                        .refuses(422));
        paths.delete(
                WAVE + "/links/{link}",
                ofWave("revokeLink", language).at("link", string("uuid")).givesNothing(204));
        paths.get(LINK, ofToken("getLink", language).gives(200, reference("LinkState")));
        paths.put(
                LINK + "/responses/{response}",
                ofToken("storeResponse", language)
                        .at("response", string("uuid"))
                        .takes(reference("NewResponse"))
                        .gives(201, reference("StoredResponse"))
                        .gives(200, reference("StoredResponse"))
                        .refuses(403, 409, 410, 422));
    }

    private static void addResponses(OpenApiPaths paths, Locale language) {
        paths.get(STUDY + "/responses", ofStudy("listResponses", language).paged("ResponseList"));
        paths.get(RESPONSE, ofResponse("getResponse", language).gives(200, reference("ResponseDetails")));
        paths.post(
                RESPONSE + "/corrections",
                ofResponse("correctResponse", language)
                        .takes(reference("NewCorrections"))
                        .gives(201, reference("ResponseDetails"))
                        .refuses(409, 422));
    }

    private static Operation ofStudy(String id, Locale language) {
        return operation(id, language).at("study", string("uuid")).refuses(401, 403, 404);
    }

    private static Operation ofWave(String id, Locale language) {
        return operation(id, language).at("wave", string("uuid")).refuses(401, 403, 404);
    }

    private static Operation ofResponse(String id, Locale language) {
        return operation(id, language).at("response", string("uuid")).refuses(401, 403, 404);
    }

    /** The token in the address is all that is needed. */
    private static Operation ofToken(String id, Locale language) {
        return operation(id, language).open().at("token", string()).refuses(404);
    }

    private static Operation operation(String id, Locale language) {
        return new Operation(id, FieldworkDescription.class, language);
    }

    @Override
    public void addSchemas(ObjectNode schemas) {
        StudySchemas.addTo(schemas);
        ResponseSchemas.addTo(schemas);
    }
}
