package org.anketa.web.security;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.anketa.shared.Message;
import org.anketa.web.page.PostedForm;
import org.anketa.web.page.TooLarge;

/**
 * Refuses forms that are larger than any page makes: they are read into memory, and whoever is about to sign in may send
 * one. Uploads of files have limits of their own.
 */
@PreMatching
public final class FormLimit implements ContainerRequestFilter {

    private static final int LIMIT = PostedForm.LIMIT;

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        MediaType type = context.getMediaType();
        if (type == null || !type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            return;
        }
        InputStream body = context.getEntityStream();
        byte[] form = body.readNBytes(LIMIT + 1);
        if (form.length > LIMIT) {
            // A browser that cannot finish sending shows a broken connection instead of the answer.
            body.transferTo(OutputStream.nullOutputStream());
            throw new TooLarge(Message.of(FormLimit.class, "form.large", "limit", LIMIT >> 20));
        }
        PostedForm.remember(context, form);
        context.setEntityStream(new ByteArrayInputStream(form));
    }
}
