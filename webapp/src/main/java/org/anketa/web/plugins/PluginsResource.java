package org.anketa.web.plugins;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.anketa.account.Role;
import org.anketa.plugin.PluginStatus;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;
import org.anketa.web.security.Allowed;

/** Which plugins run, and why others don't. */
@Path("plugins")
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class PluginsResource {

    private final Pages pages;
    private final List<PluginStatus> plugins;

    public PluginsResource(Pages pages, List<PluginStatus> plugins) {
        this.pages = pages;
        this.plugins = List.copyOf(plugins);
    }

    @GET
    public Response show(@Context HttpServletRequest request) {
        return pages.show("plugins/list.jte", View.of(request, PluginsResource.class), Map.of("plugins", plugins));
    }
}
