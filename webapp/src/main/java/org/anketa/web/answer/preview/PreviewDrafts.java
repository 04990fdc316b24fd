package org.anketa.web.answer.preview;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.anketa.fieldwork.Draft;
import org.anketa.form.CompiledForm;
import org.anketa.form.Setting;
import org.anketa.workspace.Piece;
import org.anketa.workspace.Workspace;

/** What librarians have entered in previews: one draft of a study, in the workspace of whoever tries it out. */
final class PreviewDrafts {

    private static final String KIND = "preview";
    private static final Duration KEPT = Duration.ofDays(1);

    private final Clock clock;

    PreviewDrafts(Clock clock) {
        this.clock = clock;
    }

    /** The draft, unless it belongs to another version of the form. */
    Optional<Draft> find(Workspace workspace, UUID study, UUID formVersionId, CompiledForm form, Setting setting) {
        return workspace
                .find(KIND, study)
                .map(piece -> Draft.of(piece.content(), form, setting))
                .filter(draft -> draft.formVersionId().equals(formVersionId));
    }

    void keep(Workspace workspace, UUID study, Draft draft) {
        workspace.keep(
                new Piece(study, KIND, study, draft.content(), clock.instant().plus(KEPT)));
    }

    void forget(Workspace workspace, UUID study) {
        workspace.take(KIND, study);
    }
}
