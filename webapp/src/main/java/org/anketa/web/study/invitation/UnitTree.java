package org.anketa.web.study.invitation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.anketa.people.Unit;
import org.jspecify.annotations.Nullable;

/** The units of the municipality by what is above them. */
final class UnitTree {

    private final List<Unit> units;
    private final Map<UUID, Integer> depths = new HashMap<>();

    /** @param units each before those below it */
    UnitTree(List<Unit> units) {
        this.units = units;
        for (Unit unit : units) {
            depths.put(unit.id(), depthBelow(unit.parentId()));
        }
    }

    private int depthBelow(@Nullable UUID parent) {
        return parent == null ? 0 : depths.getOrDefault(parent, -1) + 1;
    }

    /** How far the unit is below the top, from 0. */
    int depth(UUID unit) {
        return depths.getOrDefault(unit, 0);
    }

    /** For each unit the sum over it and all below it. */
    Map<UUID, Integer> sums(ToIntFunction<UUID> own) {
        Map<UUID, Integer> sums = new HashMap<>();
        for (int i = units.size() - 1; i >= 0; i--) {
            Unit unit = units.get(i);
            int sum = sums.merge(unit.id(), own.applyAsInt(unit.id()), Integer::sum);
            if (unit.parentId() != null) {
                sums.merge(unit.parentId(), sum, Integer::sum);
            }
        }
        return sums;
    }
}
