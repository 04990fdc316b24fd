package org.anketa.web.api.fieldwork;

import jakarta.servlet.http.HttpServletRequest;

/** Knows the addresses of links, as they go into letters. */
@FunctionalInterface
public interface LinkAddresses {

    /** The address of the link, reached as the request reached the server. */
    String of(String token, HttpServletRequest request);
}
