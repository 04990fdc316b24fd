package org.anketa.launcher;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * HTTP for those who send the head of a request promptly. The container waits for the next packet of a head, any number of
 * times; who sends a byte now and then (slowloris) would keep a connection for good, and there are only so many.
 */
public final class PromptProtocol extends Http11NioProtocol {

    /** How long the head of a request may take, however it comes: it is a few kilobytes. */
    private static final long HEAD_SECONDS = 20;

    private static final long LOOK_SECONDS = 2;

    private @Nullable ScheduledFuture<?> looking;

    @Override
    public void start() throws Exception {
        super.start();
        looking = getUtilityExecutor()
                .scheduleWithFixedDelay(this::endLateHeads, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (looking != null) {
            looking.cancel(false);
        }
        super.stop();
    }

    private void endLateHeads() {
        for (SocketWrapperBase<NioChannel> connection : getEndpoint().getConnections()) {
            // Between two packets of a head, and only then, a connection has a processor and no thread.
            if (connection.getCurrentProcessor() instanceof AbstractProcessor processor
                    && isLate(processor.getRequest().getStartTimeNanos())) {
                getEndpoint().processSocket(connection, SocketEvent.ERROR, true);
            }
        }
    }

    private static boolean isLate(long begun) {
        return begun > 0 && System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(HEAD_SECONDS);
    }
}
