package org.anketa.web.answer.preview;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.anketa.fieldwork.Draft;
import org.anketa.shared.RecentlyUsed;

/** What librarians have entered in previews, in memory only; the oldest gives way when there are many. */
final class PreviewDrafts {

    private static final int MOST = 100;

    /** Whose preview of which study. */
    record Key(String user, UUID study) {}

    private final Map<Key, Draft> drafts = new RecentlyUsed<>(MOST);

    /** The draft; a new one if there is none, or if it belongs to another version of the form. */
    synchronized Draft get(Key key, UUID formVersionId, Supplier<Draft> fresh) {
        Draft known = drafts.get(key);
        if (known == null || !known.formVersionId().equals(formVersionId)) {
            known = fresh.get();
            drafts.put(key, known);
        }
        return known;
    }

    synchronized void keep(Key key, Draft draft) {
        drafts.put(key, draft);
    }

    synchronized void forget(Key key) {
        drafts.remove(key);
    }
}
