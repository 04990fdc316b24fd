package org.anketa.web.answer.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anketa.fieldwork.Draft;
import org.anketa.fieldwork.DraftChange;
import org.anketa.form.BuiltInForms;
import org.anketa.form.CompiledForm;
import org.anketa.form.FormCompiler;
import org.anketa.form.InvalidAnswers;
import org.anketa.fuzz.FuzzTarget;
import org.anketa.shared.Refusal;
import org.anketa.vocabulary.Vocabulary;
import org.anketa.web.answer.AllTypes;
import org.anketa.web.answer.posted.FormFields;
import org.anketa.web.answer.posted.Remark;

/**
 * Whatever a browser sends as a page of a form is saved or refused; a draft that was saved can be shown on every page and in the
 * review, and is kept exactly. The first byte says which form is answered and whether by an interviewer, the rest of its line is
 * the page's name, and the body follows.
 */
final class PostedPageFuzzTest implements FuzzTarget {

    private static final List<CompiledForm> FORMS = List.of(
            new FormCompiler(Vocabulary.builtIn())
                    .compile(BuiltInForms.find("municipal-employee").orElseThrow()),
            AllTypes.compiled());

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        new PostedPageFuzzTest().take(bytes);
    }

    @Override
    public void take(byte[] bytes) throws IOException {
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        if (end == 0 || end == bytes.length) {
            return;
        }
        String page = new String(bytes, 1, end - 1, StandardCharsets.UTF_8);
        byte[] body = Arrays.copyOfRange(bytes, end + 1, bytes.length);
        Kept sitting = new Kept(FORMS.get(bytes[0] & 1), (bytes[0] & 2) != 0);
        try {
            Saving.Outcome outcome = new Saving(sitting).save(page, FormFields.read(new ByteArrayInputStream(body)));
            if (outcome instanceof Saving.Saved saved) {
                assertShows(sitting, saved.draft());
            }
        } catch (Refusal refusal) {
            FuzzTarget.assertSaysWhy(refusal);
        }
    }

    private static void assertShows(Sitting sitting, Draft draft) {
        Route route = new Route(draft.ask());
        draft.form().pages().forEach(page -> SheetView.of(sitting, draft, route, page, Map.of(), ""));
        ReviewView.of(sitting.frame(), route, draft.responseId());
        assertThat(Draft.of(draft.content(), draft.form(), draft.setting()).answers())
                .isEqualTo(draft.answers());
        try {
            draft.ask().submission();
        } catch (InvalidAnswers wrong) {
            FuzzTarget.assertSaysWhy(wrong);
        }
    }

    /** A sitting whose draft nobody else changes. */
    private static final class Kept implements Sitting {

        private final Frame frame;
        private Draft draft;

        Kept(CompiledForm form, boolean interview) {
            frame = new Frame(
                    interview ? Frame.Kind.INTERVIEW : Frame.Kind.RESPONDENT,
                    "/a/x",
                    "Study",
                    false,
                    AllTypes.ENGLISH,
                    Frame.languagesOf(form.form()),
                    "",
                    "");
            draft = new Draft(
                    new UUID(1, 2),
                    AllTypes.VERSION,
                    form,
                    form.open(AllTypes.setting()),
                    AllTypes.setting(),
                    null,
                    1,
                    false);
        }

        @Override
        public Frame frame() {
            return frame;
        }

        @Override
        public Draft getDraft() {
            return draft;
        }

        @Override
        public Draft save(DraftChange change) {
            draft = new Draft(
                    draft.responseId(),
                    change.formVersionId(),
                    draft.form(),
                    change.answers(),
                    draft.setting(),
                    change.page(),
                    change.revision() + 1,
                    false);
            return draft;
        }

        @Override
        public void submit(UUID responseId) {}

        @Override
        public void remark(List<Remark> remarks) {
            remarks.forEach(remark -> assertThat(remark.text()).isNotBlank());
        }
    }
}
