package org.anketa.web.operation.limit;

/** Is told of every request that was turned away for want of something; it must be quick. */
@FunctionalInterface
public interface LimitWatch {

    /**
     * A request was turned away.
     *
     * @param limit what was used up, by its name
     */
    void refused(String limit);
}
