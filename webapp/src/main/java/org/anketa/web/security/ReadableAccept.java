package org.anketa.web.security;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import org.anketa.shared.Message;
import org.anketa.web.page.Malformed;

/**
 * Refuses requests whose wishes for kinds of content can't be read. The framework would stumble over the header again when
 * it answers, and send nothing; so it is taken out first.
 */
@PreMatching
@Priority(0)
public final class ReadableAccept implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext context) {
        try {
            context.getAcceptableMediaTypes();
        } catch (ProcessingException | IllegalArgumentException unreadable) {
            context.getHeaders().remove(HttpHeaders.ACCEPT);
            throw new Malformed(Message.of(ReadableAccept.class, "accept.unreadable"), unreadable);
        }
    }
}
