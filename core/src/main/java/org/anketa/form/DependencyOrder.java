package org.anketa.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The order in which items are worked out: each after those it needs. Items that need each other are loops. It goes
 * without recursion, for a chain of conditions may be as long as the form.
 */
final class DependencyOrder {

    private enum State {
        AHEAD,
        OPEN,
        DONE
    }

    /** An item on the way, and those of its needs that are still to be looked at. */
    private record Step(CompiledItem item, Iterator<CompiledItem> needs) {}

    private final List<CompiledItem> items;
    private final Map<String, CompiledItem> byName;
    private final State[] states;
    private final Deque<Step> way = new ArrayDeque<>();
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

    private void visit(CompiledItem start) {
        enter(start);
        while (!way.isEmpty()) {
            Step step = way.element();
            if (step.needs().hasNext()) {
                enter(step.needs().next());
            } else {
                way.pop();
                states[step.item().index()] = State.DONE;
                order.add(step.item());
            }
        }
    }

    private void enter(CompiledItem item) {
        if (states[item.index()] == State.OPEN) {
            addLoop(item);
        } else if (states[item.index()] == State.AHEAD) {
            states[item.index()] = State.OPEN;
            way.push(new Step(item, needs(item).iterator()));
        }
    }

    private void addLoop(CompiledItem item) {
        List<String> loop = new ArrayList<>();
        loop.add(item.name());
        for (Step step : way) {
            loop.add(0, step.item().name());
            if (step.item().index() == item.index()) {
                break;
            }
        }
        loops.add(loop);
    }

    private List<CompiledItem> needs(CompiledItem item) {
        List<CompiledItem> needs = new ArrayList<>();
        if (item.parent() >= 0) {
            needs.add(items.get(item.parent()));
        }
        for (String name : item.expressions().needs()) {
            CompiledItem needed = byName.get(name);
            if (needed != null) {
                needs.add(needed);
            }
        }
        return needs;
    }
}
