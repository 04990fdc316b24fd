package org.anketa.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.anketa.web.page.ContainerRefusal;
import org.anketa.web.security.SecurityHeaders;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

/** Answers what Tomcat refuses before the application sees it, in the application's words instead of Tomcat's own. */
public final class RefusalValve extends ErrorReportValve {

    private static final Logger LOG = Logger.getLogger(RefusalValve.class.getName());
    private static final int FIRST_REFUSAL = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        // What the application has begun to say, or has said, stands.
        if (status < FIRST_REFUSAL || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        AtomicBoolean open = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
        if (open.get()) {
            try {
                say(ContainerRefusal.of(request, status), request, response);
            } catch (IOException | IllegalStateException gone) {
                LOG.log(Level.FINE, "Nobody took the answer", gone);
            }
        }
    }

    private static void say(ContainerRefusal refusal, Request request, Response response) throws IOException {
        SecurityHeaders.set(response, request.isSecure());
        response.setContentType(refusal.mediaType());
        response.setHeader("Content-Language", refusal.language().getLanguage());
        response.setHeader("Cache-Control", "no-store");
        byte[] document = refusal.document();
        response.setContentLength(document.length);
        OutputStream out = response.getOutputStream();
        out.write(document);
        response.finishResponse();
    }
}
