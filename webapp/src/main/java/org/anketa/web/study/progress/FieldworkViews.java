package org.anketa.web.study.progress;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anketa.fieldwork.Mode;
import org.anketa.fieldwork.Progress;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyState;
import org.anketa.people.PeopleService;
import org.anketa.people.Unit;
import org.anketa.web.page.View;
import org.anketa.web.study.StudyFrame;

/** Puts the progress of a study into words. */
public final class FieldworkViews {

    private final PeopleService people;
    private final Clock clock;

    public FieldworkViews(PeopleService people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    FieldworkView of(Study study, Progress progress, View view, HttpServletRequest request) {
        return new FieldworkView(
                StudyFrame.of(study, view, request),
                progress.totals(),
                units(progress, view),
                modes(progress, view),
                DayTable.of(progress.days()),
                Integer.toHexString(progress.days().hashCode()),
                clock.instant(),
                study.state() == StudyState.OPEN);
    }

    private List<FieldworkView.UnitLine> units(Progress progress, View view) {
        Map<UUID, Unit> units = new HashMap<>();
        Map<UUID, Integer> depths = new HashMap<>();
        for (Unit unit : people.listUnits()) {
            units.put(unit.id(), unit);
            depths.put(unit.id(), unit.parentId() == null ? 0 : depths.getOrDefault(unit.parentId(), -1) + 1);
        }
        List<FieldworkView.UnitLine> lines = new ArrayList<>();
        for (Progress.OfUnit of : progress.units()) {
            Unit unit = of.unitId() == null ? null : units.get(of.unitId());
            if (unit != null) {
                lines.add(new FieldworkView.UnitLine(
                        view.say(unit.name()),
                        depths.getOrDefault(unit.id(), 0),
                        of.invited(),
                        of.started(),
                        of.completed(),
                        of.refused()));
            }
        }
        return lines;
    }

    private static List<FieldworkView.ModeLine> modes(Progress progress, View view) {
        Map<Mode, Integer> modes = new EnumMap<>(Mode.class);
        progress.days().forEach(day -> modes.merge(day.mode(), day.completed(), Integer::sum));
        List<FieldworkView.ModeLine> lines = new ArrayList<>();
        modes.forEach((mode, completed) -> lines.add(new FieldworkView.ModeLine(view.say(mode.label()), completed)));
        return lines;
    }
}
