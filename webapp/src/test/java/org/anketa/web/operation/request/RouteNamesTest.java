package org.anketa.web.operation.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class RouteNamesTest {

    @Path("a/{token}/")
    private static final class Resource {
        @GET
        public void whole() {}

        @GET
        @Path("/-/review")
        public void part() {}
    }

    @Path("")
    private static final class Root {}

    @Test
    void aRouteIsTheTemplateOfItsPath() throws NoSuchMethodException {
        assertThat(RouteNames.template(Resource.class, Resource.class.getMethod("whole")))
                .isEqualTo("/a/{token}");
        assertThat(RouteNames.template(Resource.class, Resource.class.getMethod("part")))
                .isEqualTo("/a/{token}/-/review");
        assertThat(RouteNames.template(Root.class, Resource.class.getMethod("whole")))
                .isEqualTo("/");
    }
}
