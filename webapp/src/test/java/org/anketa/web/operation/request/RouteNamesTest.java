package org.anketa.web.operation.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class RouteNamesTest {

    @Path("a/{token}/")
    static final class Resource {
        @GET
        void whole() {}

        @GET
        @Path("/-/review")
        void part() {}
    }

    @Path("")
    static final class Root {}

    @Test
    void aRouteIsTheTemplateOfItsPath() throws NoSuchMethodException {
        assertThat(RouteNames.template(Resource.class, Resource.class.getDeclaredMethod("whole")))
                .isEqualTo("/a/{token}");
        assertThat(RouteNames.template(Resource.class, Resource.class.getDeclaredMethod("part")))
                .isEqualTo("/a/{token}/-/review");
        assertThat(RouteNames.template(Root.class, Resource.class.getDeclaredMethod("whole")))
                .isEqualTo("/");
    }
}
