package org.anketa.web.operation.limit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestLimitsTest {

    private static final String RESPONSE = "/api/v1/links/4kx9/responses/0b7a1c9e-5d42-4f7e-9a59-2f4c1f0a7b11";

    private static HttpServletRequest put(String address, String host, Map<String, String> headers) {
        Object request = Proxy.newProxyInstance(
                RequestLimitsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, given) -> switch (method.getName()) {
                    case "getMethod" -> "PUT";
                    case "getRequestURI" -> RESPONSE;
                    case "getContextPath" -> "";
                    case "getRemoteAddr" -> address;
                    case "getServerName" -> host;
                    case "getHeader" -> headers.get(given[0]);
                    default -> null;
                });
        return (HttpServletRequest) request;
    }

    @Test
    void aProgramOnTheMachineItselfSendsAsManyResponsesAsItCan() {
        HttpServletRequest request = put("127.0.0.1", "localhost", Map.of());
        assertThat(RequestLimits.ofAddress(request)).isEmpty();
        assertThat(RequestLimits.ofVisitor(request)).isEmpty();
    }

    @Test
    void whoeverComesFromElsewhereOrThroughAProxyIsCounted() {
        for (HttpServletRequest request : new HttpServletRequest[] {
            put("10.0.0.7", "localhost", Map.of()),
            put("127.0.0.1", "anketa.example.org", Map.of()),
            put("127.0.0.1", "localhost", Map.of("X-Forwarded-For", "10.0.0.7"))
        }) {
            assertThat(RequestLimits.ofAddress(request))
                    .extracting(RequestLimits.Asked::limit)
                    .containsExactly(RequestLimits.ADDRESS);
            assertThat(RequestLimits.ofVisitor(request))
                    .extracting(RequestLimits.Asked::limit)
                    .containsExactly(RequestLimits.SENDING);
        }
    }
}
