package org.anketa.web.operation.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.anketa.disk.DiskSpace;
import org.anketa.web.page.RefusedEarly;

/** Takes nothing in while the disk is full; everything can still be read, and an administrator can sign in. */
public final class DiskGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> ALLOWED = Set.of("/sign-in", "/sign-out", "/preferences");

    private final transient DiskSpace disk;
    private final transient LimitWatch watch;

    public DiskGuard(DiskSpace disk, LimitWatch watch) {
        this.disk = disk;
        this.watch = watch;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod()) || isAllowed(request) || !disk.isFull()) {
            chain.doFilter(request, response);
            return;
        }
        watch.refused("disk");
        RefusedEarly.sendFull(request, response);
    }

    private static boolean isAllowed(HttpServletRequest request) {
        return ALLOWED.contains(
                request.getRequestURI().substring(request.getContextPath().length()));
    }
}
