package org.anketa.web.api.fieldwork;

import static org.anketa.web.api.SchemaNodes.any;
import static org.anketa.web.api.SchemaNodes.reference;
import static org.anketa.web.api.SchemaNodes.string;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.anketa.web.api.OpenApiPart;
import org.anketa.web.api.Operation;

/** Describes what other programs do with studies. */
public final class FieldworkDescription implements OpenApiPart {

    private static final String STUDIES = "/api/v1/studies";
    private static final String STUDY = STUDIES + "/{study}";
    private static final String WAVE = "/api/v1/waves/{wave}";
    private static final String LINK = "/api/v1/links/{token}";
    private static final String RESPONSE = "/api/v1/responses/{response}";

    @Override
    public void addPaths(ObjectNode paths, Locale language) {
        addStudies(paths, language);
        addWaves(paths, language);
        addLinks(paths, language);
        addResponses(paths, language);
    }

    private static void addStudies(ObjectNode paths, Locale language) {
        paths.putObject(STUDIES)
                .<ObjectNode>set(
                        "get",
                        operation("listStudies", language)
                                .paged("StudyList")
                                .refuses(401, 403)
                                .node())
                .set(
                        "post",
                        operation("createStudy", language)
                                .takes(reference("NewStudy"))
                                .gives(201, reference("Study"))
                                .refuses(401, 403, 422)
                                .node());
        paths.putObject(STUDY)
                .set(
                        "get",
                        ofStudy("getStudy", language)
                                .gives(200, reference("Study"))
                                .node());
        paths.putObject(STUDY + "/form")
                .set(
                        "get",
                        ofStudy("getForm", language)
                                .gives(200, reference("Form"))
                                .node());
        paths.putObject(STUDY + "/progress")
                .set(
                        "get",
                        ofStudy("getProgress", language)
                                .gives(200, reference("Progress"))
                                .node());
        paths.putObject(STUDY + "/open")
                .set(
                        "post",
                        ofStudy("openStudy", language)
                                .gives(200, reference("Study"))
                                .node());
        paths.putObject(STUDY + "/close")
                .set(
                        "post",
                        ofStudy("closeStudy", language)
                                .gives(200, reference("Study"))
                                .node());
    }

    private static void addWaves(ObjectNode paths, Locale language) {
        paths.putObject(STUDY + "/waves")
                .<ObjectNode>set(
                        "get", ofStudy("listWaves", language).paged("WaveList").node())
                .set(
                        "post",
                        ofStudy("addWave", language)
                                .takes(reference("WaveDates"))
                                .gives(201, reference("Wave"))
                                .refuses(422)
                                .node());
        paths.putObject(WAVE)
                .<ObjectNode>set(
                        "get",
                        ofWave("getWave", language)
                                .gives(200, reference("Wave"))
                                .node())
                .set(
                        "patch",
                        ofWave("changeWave", language)
                                .takes(reference("WaveDates"))
                                .gives(200, reference("Wave"))
                                .refuses(422)
                                .node());
    }

    private static void addLinks(ObjectNode paths, Locale language) {
        paths.putObject(WAVE + "/links")
                .<ObjectNode>set(
                        "get", ofWave("listLinks", language).paged("LinkList").node())
                .set(
                        "post",
                        ofWave("issueLinks", language)
                                .takes(reference("NewLinks"))
                                .gives(201, reference("IssuedLinkList"))
                                .refuses(422)
                                .node());
        paths.putObject(WAVE + "/links/{link}")
                .set(
                        "delete",
                        ofWave("revokeLink", language)
                                .at("link", string("uuid"))
                                .givesNothing(204)
                                .node());
        paths.putObject(LINK)
                .set(
                        "get",
                        ofToken("getLink", language)
                                .gives(200, reference("LinkState"))
                                .node());
        paths.putObject(LINK + "/responses/{response}")
                .set(
                        "put",
                        ofToken("storeResponse", language)
                                .at("response", string("uuid"))
                                .takes(reference("NewResponse"))
                                .gives(201, reference("StoredResponse"))
                                .gives(200, reference("StoredResponse"))
                                .refuses(403, 409, 410, 422)
                                .node());
    }

    private static void addResponses(ObjectNode paths, Locale language) {
        paths.putObject(STUDY + "/responses")
                .set(
                        "get",
                        ofStudy("listResponses", language).paged("ResponseList").node());
        paths.putObject(RESPONSE)
                .set(
                        "get",
                        ofResponse("getResponse", language)
                                .gives(200, reference("ResponseDetails"))
                                .node());
        paths.putObject(RESPONSE + "/corrections")
                .set(
                        "post",
                        ofResponse("correctResponse", language)
                                .takes(reference("NewCorrections"))
                                .gives(201, reference("ResponseDetails"))
                                .refuses(409, 422)
                                .node());
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
        Operation operation = operation(id, language).at("token", string()).refuses(404);
        operation.node().putArray("security").add(any());
        return operation;
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
