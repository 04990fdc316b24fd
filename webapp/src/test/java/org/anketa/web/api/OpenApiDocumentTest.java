package org.anketa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anketa.analysis.FigureRenderers;
import org.anketa.batch.Outputs;
import org.anketa.batch.PictureChoice;
import org.anketa.example.ExamplePlugin;
import org.anketa.interchange.Formats;
import org.anketa.interchange.JsonResultFormat;
import org.anketa.plugin.PluginFolder;
import org.anketa.plugin.PluginHost;
import org.anketa.plugin.PluginOrigin;
import org.anketa.shared.Languages;
import org.anketa.web.api.fieldwork.FieldworkDescription;
import org.anketa.web.api.people.PeopleDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiDocumentTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @TempDir
    static java.nio.file.Path plugins;

    private static JsonNode document(Locale language) {
        if (!java.nio.file.Files.exists(plugins.resolve("example-answers.jar"))) {
            ExamplePlugin.buildInto(plugins);
        }
        try (PluginHost host = PluginHost.start(List.of(new PluginFolder(plugins, PluginOrigin.HOME)))) {
            Formats formats = new Formats(List.of(), List.of(), List.of(new JsonResultFormat()));
            Outputs outputs = new Outputs(formats, new FigureRenderers(List.of()));
            return new OpenApiDocument(
                            host.analyses().listDeclarations(),
                            outputs.listOutputs(PictureChoice.DEFAULT),
                            List.of(new FieldworkDescription(), new PeopleDescription()),
                            language)
                    .build("/");
        }
    }

    @Test
    void everyRouteIsInIt() {
        JsonNode paths = document(Languages.ENGLISH).path("paths");

        for (Route route : routes()) {
            assertThat(paths.path(route.path()).has(route.verb()))
                    .as(route.toString())
                    .isTrue();
        }
    }

    private record Route(String verb, String path) {}

    private static List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter().importPackages("org.anketa.web.api")) {
            if (type.isAnnotatedWith(Path.class)) {
                String root = "/" + type.getAnnotationOfType(Path.class).value();
                type.getMethods().stream().map(JavaMethod::reflect).forEach(method -> addRoutes(root, method, routes));
            }
        }
        assertThat(routes).hasSizeGreaterThanOrEqualTo(5);
        return routes;
    }

    private static void addRoutes(String root, Method method, List<Route> routes) {
        Path own = method.getAnnotation(Path.class);
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                routes.add(new Route(
                        verb.value().toLowerCase(Locale.ROOT), root + (own == null ? "" : "/" + own.value())));
            }
        }
    }

    @Test
    void whatNeedsATokenSaysHowItIsRefusedWithoutOne() {
        document(Languages.ENGLISH)
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    JsonNode responses = operation.getValue().path("responses");
                    boolean open = operation.getValue().has("security");
                    assertThat(responses.has("401"))
                            .as(operation.getKey() + " " + path.getKey())
                            .isNotEqualTo(open);
                    assertThat(open || responses.has("403"))
                            .as(operation.getKey() + " " + path.getKey())
                            .isTrue();
                }));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        JsonNode document = document(Languages.ENGLISH);

        List<JsonNode> references = document.findValues("$ref");
        assertThat(references).hasSizeGreaterThan(10).allSatisfy(reference -> {
            assertThat(reference.asText()).startsWith("#/");
            assertThat(document.at(reference.asText().substring(1)).isMissingNode())
                    .as(reference.asText())
                    .isFalse();
        });
    }

    @Test
    void operationsHaveNamesOfTheirOwnAndTellTheirPlaces() {
        Set<String> names = new HashSet<>();
        document(Languages.ENGLISH)
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().forEach(operation -> {
                    assertThat(names.add(operation.path("operationId").asText()))
                            .isTrue();
                    assertThat(operation.path("summary").asText()).isNotEmpty();
                    assertThat(operation.path("responses").fieldNames())
                            .toIterable()
                            .anyMatch(status -> status.startsWith("2"));
                    Matcher place = PLACE.matcher(path.getKey());
                    while (place.find()) {
                        assertThat(operation.path("parameters").findValuesAsText("name"))
                                .contains(place.group(1));
                    }
                }));
    }

    @Test
    void theOptionsOfEveryAnalysisAreDescribed() {
        JsonNode schema = document(Languages.ENGLISH).at("/components/schemas/options-answer-rate");

        assertThat(schema.path("type").asText()).isEqualTo("object");
        assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(schema.at("/properties/variables/items/type").asText()).isEqualTo("string");
    }

    @Test
    void theFormIsDescribedAsItIsRead() {
        JsonNode form = document(Languages.ENGLISH)
                .at("/paths/~1api~1v1~1analyses~1{id}~1results/post/requestBody/content/multipart~1form-data/schema");

        List<String> described = new ArrayList<>();
        form.path("properties").fieldNames().forEachRemaining(described::add);
        assertThat(described).containsExactlyInAnyOrderElementsOf(RunForm.PARTS);
        assertThat(form.path("required").toString()).isEqualTo("[\"data\"]");
    }

    @Test
    void itComesInBothLanguages() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Locale language : Languages.ALL) {
            all.write(document(language).path("info").toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThat(all.toString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("analyses of survey data", "анализ данных опросов");
        assertThat(Arrays.asList(document(Languages.RUSSIAN).path("openapi").asText()))
                .containsExactly("3.1.0");
    }
}
