package org.anketa.demo;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Study;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.web.boot.Services;

/** Fills an empty home with a municipality that doesn't exist, and with studies that its people have answered. */
public final class Demo {

    /** The seed of the demo that everybody sees. */
    public static final long USUAL_SEED = 2026;

    private Demo() {}

    /**
     * Sees to it that the demo is there. The same seed gives the same persons and answers.
     *
     * @param services the studies were answered in the weeks before their clock's time
     * @return the token of an open link to the residents' survey
     * @throws Refusal if there is anything else
     */
    public static String prepare(Services services, long seed) {
        if (services.accounts().isEmpty() && services.studies().listStudies().isEmpty()) {
            return fill(services, seed);
        }
        return openLink(services);
    }

    private static String fill(Services services, long seed) {
        Clock now = services.clock();
        Chance chance = new Chance(seed);
        Timeline timeline = Timeline.until(now);
        SimulatedClock clock = new SimulatedClock(timeline.beginning(), now.getZone());
        Services before = Services.on(services.database(), clock);
        try (Hands hands = new Hands()) {
            hands.doAll(Arrays.stream(DemoUser.values())
                    .<Runnable>map(
                            user -> () -> before.accounts().addUser(user.userName(), user.role(), DemoUser.PASSWORD))
                    .toList());
            Municipality municipality = Municipality.invent(chance);
            Staff staff = before.people().changeAll(known -> Staff.of(municipality));
            Study study = new EmployeeStudy(before, clock, timeline, chance).conduct(municipality, staff, hands);
            new Corrections(before, clock, now).make(study);
            return new ResidentStudy(before, clock, timeline, chance).conduct(hands);
        }
    }

    /** A new link, for of one that was made before only its hash is kept. */
    private static String openLink(Services services) {
        List<Study> studies = services.studies().listStudies();
        boolean demo = studies.stream().allMatch(Study::simulated)
                && services.accounts()
                        .findUser(DemoUser.ADMINISTRATOR.userName())
                        .isPresent();
        return studies.stream()
                .filter(study -> demo && study.regime() == Regime.ANONYMOUS)
                .findFirst()
                .map(study -> {
                    UUID wave = services.studies().listWaves(study.id()).get(0).id();
                    return services.links().issueOpenLink(wave).token();
                })
                .orElseThrow(() -> new Refusal(Message.of(Demo.class, "demo.occupied")));
    }
}
