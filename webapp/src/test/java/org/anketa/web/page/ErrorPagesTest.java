package org.anketa.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class ErrorPagesTest {

    private final HttpServletRequest program = (HttpServletRequest) Proxy.newProxyInstance(
            ErrorPagesTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, given) -> switch (method.getName()) {
                case "getRequestURI" -> "/api/v1/studies";
                case "getContextPath" -> "";
                case "isSecure" -> false;
                default -> null;
            });

    @Test
    void aFullDiskAndALostDatabaseSayWhenToComeBack() {
        ErrorPages errors = new ErrorPages(new Pages(false));
        try (Response full = errors.showFull(program);
                Response unreachable = errors.showUnreachable(program)) {
            assertThat(full.getStatus()).isEqualTo(507);
            assertThat(full.getHeaderString("Retry-After")).isEqualTo("30");
            assertThat(unreachable.getHeaderString("Retry-After")).isEqualTo("5");
        }
    }
}
