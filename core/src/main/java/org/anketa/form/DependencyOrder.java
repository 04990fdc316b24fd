package org.anketa.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The order in which items are worked out: each after those it needs. Items that need each other are loops. */
final class DependencyOrder {

    private enum State {
        AHEAD,
        OPEN,
        DONE
    }

    private final List<CompiledItem> items;
    private final Map<String, CompiledItem> byName;
    private final State[] states;
    private final List<CompiledItem> open = new ArrayList<>();
    private final List<CompiledItem> order = new ArrayList<>();
    private final List<List<String>> loops = new ArrayList<>();

    DependencyOrder(List<CompiledItem> items, Map<String, CompiledItem> byName) {
        this.items = items;
        this.byName = byName;
        this.states = new State[items.size()];
        Arrays.fill(states, State.AHEAD);
        items.forEach(this::visit);
    }

    List<CompiledItem> order() {
        return order;
    }

    /** The names around each loop; the first comes again at the end. */
    List<List<String>> loops() {
        return loops;
    }

    private void visit(CompiledItem item) {
        if (states[item.index()] == State.OPEN) {
            List<String> loop = new ArrayList<>();
            open.subList(open.indexOf(item), open.size()).forEach(member -> loop.add(member.name()));
            loop.add(item.name());
            loops.add(loop);
        }
        if (states[item.index()] != State.AHEAD) {
            return;
        }
        states[item.index()] = State.OPEN;
        open.add(item);
        if (item.parent() >= 0) {
            visit(items.get(item.parent()));
        }
        for (String name : item.expressions().needs()) {
            CompiledItem needed = byName.get(name);
            if (needed != null) {
                visit(needed);
            }
        }
        open.remove(open.size() - 1);
        states[item.index()] = State.DONE;
        order.add(item);
    }
}
