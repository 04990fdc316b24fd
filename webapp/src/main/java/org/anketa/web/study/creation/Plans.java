package org.anketa.web.study.creation;

import java.util.Map;
import java.util.UUID;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.shared.RecentlyUsed;

/**
 * The studies that users are preparing. They are kept in memory, those that were touched last; what is not finished
 * when the server stops was three short pages.
 */
public final class Plans {

    private static final int KEPT = 50;

    private final Map<UUID, Plan> plans = new RecentlyUsed<>(KEPT);

    synchronized void keep(Plan plan) {
        plans.put(plan.id(), plan);
    }

    /**
     * The plan of that id.
     *
     * @throws NotFound if there is none, or it is somebody else's
     */
    synchronized Plan get(UUID id, String owner) {
        Plan plan = plans.get(id);
        if (plan == null || !plan.owner().equals(owner)) {
            throw new NotFound(Message.of(Plans.class, "plan.gone"));
        }
        return plan;
    }

    /** Takes the plan out, so that a button that is pressed twice creates one study. */
    synchronized Plan take(UUID id, String owner) {
        Plan plan = get(id, owner);
        plans.remove(id);
        return plan;
    }
}
