package org.anketa.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.anketa.account.Role;
import org.anketa.plugin.PluginStatus;
import org.anketa.web.security.Allowed;
import org.jspecify.annotations.Nullable;

/** Which plugins there are, and what became of each. */
@Path("api/v1/plugins")
@Allowed({Role.LIBRARIAN, Role.ANALYST})
@Produces(MediaType.APPLICATION_JSON)
public final class PluginsApi {

    private final List<PluginStatus> plugins;

    public PluginsApi(List<PluginStatus> plugins) {
        this.plugins = List.copyOf(plugins);
    }

    @GET
    public Response list(
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit,
            @Context HttpServletRequest request) {
        Locale language = Json.language(request);
        return Json.respond(Paging.of(offset, limit).list(plugins, plugin -> describe(plugin, language)), language);
    }

    private static ObjectNode describe(PluginStatus plugin, Locale language) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("id", plugin.id())
                .put("version", plugin.version())
                .put("description", plugin.description().in(language))
                .put("file", plugin.file())
                .put("origin", plugin.origin().name().toLowerCase(Locale.ROOT))
                .put("running", plugin.isRunning());
        if (plugin.refusal() != null) {
            node.put("refusal", plugin.refusal().in(language));
        }
        plugin.contributions().forEach(node.putArray("contributions")::add);
        return node;
    }
}
