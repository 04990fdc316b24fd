package org.anketa.web.operation.request;

/** Is told of every request that was answered; it must be quick. */
@FunctionalInterface
public interface RequestWatch {

    /**
     * A request was answered.
     *
     * @param method HTTP's word, or {@code OTHER}
     * @param route see {@link org.anketa.web.page.Route}
     * @param nanos how long it took
     */
    void answered(String method, String route, int status, long nanos);
}
