package org.anketa.web.api.fieldwork;

import jakarta.servlet.http.HttpServletRequest;

/** Knows the addresses of links, as they go into letters. */
@FunctionalInterface
public interface LinkAddresses {

    /**
     * The whole address at which one answers by the token.
     *
     * @param request by which the server was reached
     */
    String of(String token, HttpServletRequest request);
}
