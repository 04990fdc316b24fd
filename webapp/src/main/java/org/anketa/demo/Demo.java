package org.anketa.demo;

import java.time.Clock;
import java.util.Arrays;
import org.anketa.fieldwork.Study;
import org.anketa.jdbc.Database;
import org.anketa.web.boot.Services;

/** Fills an empty home with a municipality that doesn't exist, and with studies that its people have answered. */
public final class Demo {

    /** The seed of the demo that everybody sees. */
    public static final String USUAL_SEED = "2026";

    private Demo() {}

    /**
     * Enters users, units, persons, studies and answers. The same seed gives the same persons and answers.
     *
     * @param database with nothing in it
     * @param now the studies were answered in the weeks before
     */
    public static void fill(Database database, Clock now, long seed) {
        Chance chance = new Chance(seed);
        Timeline timeline = Timeline.until(now);
        SimulatedClock clock = new SimulatedClock(timeline.beginning(), now.getZone());
        Services services = Services.on(database, clock);
        try (Hands hands = new Hands()) {
            hands.doAll(Arrays.stream(DemoUser.values())
                    .<Runnable>map(
                            user -> () -> services.accounts().addUser(user.userName(), user.role(), DemoUser.PASSWORD))
                    .toList());
            Municipality municipality = Municipality.invent(chance);
            Staff staff = services.people().changeAll(known -> Staff.of(municipality));
            Study study = new EmployeeStudy(services, clock, timeline, chance).conduct(municipality, staff, hands);
            new Corrections(services, clock, now).make(study);
            new ResidentStudy(services, clock, timeline, chance).conduct(hands);
        }
    }
}
