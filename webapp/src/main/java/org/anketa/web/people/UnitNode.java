package org.anketa.web.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anketa.people.Unit;
import org.anketa.people.UnitTree;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the tree beside the persons.
 *
 * @param persons who work in it or below it
 * @param below the units that belong to it
 */
public record UnitNode(Unit unit, int persons, List<UnitNode> below) {

    /** The units at the top with everything below them. */
    static List<UnitNode> of(UnitTree tree, Map<UUID, Integer> persons) {
        return below(tree, null, persons);
    }

    private static List<UnitNode> below(UnitTree tree, @Nullable UUID parent, Map<UUID, Integer> persons) {
        List<UnitNode> nodes = new ArrayList<>();
        for (Unit unit : tree.listBelow(parent)) {
            List<UnitNode> below = below(tree, unit.id(), persons);
            int sum = below.stream().mapToInt(UnitNode::persons).sum() + persons.getOrDefault(unit.id(), 0);
            nodes.add(new UnitNode(unit, sum, below));
        }
        return nodes;
    }
}
