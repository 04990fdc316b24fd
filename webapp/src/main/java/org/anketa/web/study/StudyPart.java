package org.anketa.web.study;

import java.util.UUID;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;

/** Holds that what an address names below a study is a part of it. */
public final class StudyPart {

    private StudyPart() {}

    /**
     * Does nothing where both are the same study.
     *
     * @param owner the study that the part belongs to
     * @param named the study that the address names
     * @throws NotFound otherwise
     */
    public static void require(UUID owner, UUID named) {
        if (!owner.equals(named)) {
            throw new NotFound(Message.of(StudyPart.class, "part.foreign"));
        }
    }
}
