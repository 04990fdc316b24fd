package org.anketa.web.study;

import java.io.IOException;
import java.io.InputStream;
import org.anketa.form.CompiledForm;
import org.anketa.form.FormCompiler;
import org.anketa.form.FormJson;
import org.anketa.interchange.TableSource;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.vocabulary.Vocabularies;
import org.anketa.web.page.Upload;
import org.glassfish.jersey.server.ContainerRequest;

/** Reads forms that are uploaded as canonical JSON, and checks them whole. */
public final class UploadedForm {

    /** In bytes: a form and the fields around it. */
    private static final long LIMIT = FormJson.LARGEST + (1L << 16);

    private final Vocabularies vocabularies;

    public UploadedForm(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /**
     * Receives the upload.
     *
     * @throws org.anketa.web.page.TooLarge if it is larger than any form
     */
    public Upload receive(ContainerRequest request) throws IOException {
        return Upload.receive(request, LIMIT);
    }

    /**
     * The form in the field {@code file}.
     *
     * @throws org.anketa.form.InvalidForm with everything that is wrong with it
     * @throws Refusal if there is none, or it is no JSON
     */
    public CompiledForm read(Upload upload) throws IOException {
        TableSource source =
                upload.findFile("file").orElseThrow(() -> new Refusal(Message.of(UploadedForm.class, "form.nothing")));
        try (InputStream in = source.open()) {
            return new FormCompiler(vocabularies.current()).compile(in.readAllBytes());
        }
    }
}
