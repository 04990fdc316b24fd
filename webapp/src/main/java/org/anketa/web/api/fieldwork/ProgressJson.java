package org.anketa.web.api.fieldwork;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anketa.fieldwork.Progress;
import org.anketa.people.Unit;

/** How far a study is, as JSON. */
final class ProgressJson {

    private ProgressJson() {}

    static ObjectNode write(Progress progress, List<Unit> units, Locale language) {
        Map<UUID, Unit> byId = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode lines = json.putArray("units");
        for (Progress.OfUnit line : progress.units()) {
            Unit unit = line.unitId() == null ? null : byId.get(line.unitId());
            lines.addObject()
                    .put("unit", StudyJson.text(line.unitId()))
                    .put("name", unit == null ? null : unit.name().in(language))
                    .put("invited", line.invited())
                    .put("started", line.started())
                    .put("completed", line.completed())
                    .put("refused", line.refused());
        }
        ArrayNode days = json.putArray("days");
        for (Progress.OfDay day : progress.days()) {
            days.addObject()
                    .put("day", day.day().toString())
                    .put("mode", day.mode().id())
                    .put("completed", day.completed());
        }
        return json;
    }
}
