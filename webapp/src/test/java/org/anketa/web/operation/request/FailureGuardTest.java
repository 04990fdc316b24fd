package org.anketa.web.operation.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FailureGuardTest {

    private final List<String> answered = new ArrayList<>();

    private final HttpServletRequest request = proxy(HttpServletRequest.class, (method, given) -> switch (method) {
        case "getMethod" -> "POST";
        default -> null;
    });

    private final HttpServletResponse response = proxy(HttpServletResponse.class, (method, given) -> {
        if (method.equals("isCommitted")) {
            return false;
        }
        answered.add(method + " " + List.of(given));
        return null;
    });

    /** What a proxied method answers. */
    private interface Answer {
        @Nullable
        Object to(String method, Object[] given);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                FailureGuardTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, given) -> answer.to(method.getName(), given)));
    }

    @Test
    void whoCouldNotWriteToAFullDiskIsToldWhenToComeBack() throws Exception {
        AtomicInteger told = new AtomicInteger();
        new FailureGuard(told::incrementAndGet).doFilter(request, response, (ignored, unanswered) -> {
            throw new UncheckedIOException(new IOException("No space left on device"));
        });
        assertThat(told).hasValue(1);
        assertThat(answered).containsExactly("setHeader [Retry-After, 30]", "sendError [507]");
    }
}
