package org.anketa.web.operation.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.anketa.limit.RateLimits;
import org.anketa.shared.Message;
import org.anketa.web.page.RefusedEarly;

/** Asks those to wait who ask more often than anybody needs to. Static files and what programs watch are free. */
public final class RateGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final int TOO_MANY = 429;

    private static final Set<List<String>> FREE = Set.of(List.of("health"), List.of("health", "live"));

    private final transient RateLimits limits;
    private final transient LimitWatch watch;
    private final transient Function<HttpServletRequest, List<RequestLimits.Asked>> asked;

    private RateGuard(
            RateLimits limits, LimitWatch watch, Function<HttpServletRequest, List<RequestLimits.Asked>> asked) {
        this.limits = limits;
        this.watch = watch;
        this.asked = asked;
    }

    /** Counts by address, before it is known who asks. */
    public static RateGuard ofAddresses(RateLimits limits, LimitWatch watch) {
        return new RateGuard(limits, watch, RequestLimits::ofAddress);
    }

    /** Counts by link, token and user. */
    public static RateGuard ofVisitors(RateLimits limits, LimitWatch watch) {
        return new RateGuard(limits, watch, RequestLimits::ofVisitor);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (limits != RateLimits.NONE && !isFree(request)) {
            for (RequestLimits.Asked one : asked.apply(request)) {
                Duration wait = limits.ask(one.limit(), one.who());
                if (!wait.isZero()) {
                    watch.refused(one.limit().name());
                    refuse(request, response, wait.plusMillis(999).toSeconds());
                    return;
                }
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean isFree(HttpServletRequest request) {
        RoutedPath path = RoutedPath.of(request);
        return path.startsWith("assets") || FREE.contains(path.segments());
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, long seconds)
            throws IOException {
        RefusedEarly.send(
                request, response, TOO_MANY, Message.of(RateGuard.class, "limit.rate", "seconds", seconds), seconds);
    }
}
