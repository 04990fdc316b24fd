package org.anketa.plugins.descriptives;

import org.anketa.plugins.descriptives.MultipleResponse.Base;

/**
 * How often each item of a multiple-response set was ticked, and of how many cases, by group. Filled by a
 * {@link TickFold} and only read afterwards.
 *
 * <p>Group {@code g} is the grouping variable's category of that code; one more group holds the cases without a valid
 * group, which are all cases where there is no grouping variable.
 */
final class TickCounts {

    private static final int BASES = Base.values().length;

    private final int items;
    private final int groups;
    private final int places;
    private final long[] cases;
    private final double[] weights;
    private final double[] squares;

    TickCounts(int items, int groups) {
        this.items = items;
        this.groups = groups;
        places = BASES + items + 2;
        cases = new long[(groups + 1) * places];
        weights = new double[cases.length];
        squares = new double[cases.length];
    }

    void addTick(int group, int item, WeightedCount row) {
        add(group, BASES + item, row);
    }

    void addTo(Base base, int group, WeightedCount row) {
        add(group, placeOf(base), row);
    }

    void addPartlyAnswered(int group, WeightedCount row) {
        add(group, BASES + items, row);
    }

    void addCase(int group, WeightedCount row) {
        add(group, BASES + items + 1, row);
    }

    private static int placeOf(Base base) {
        return switch (base) {
            case TICKED -> 0;
            case ANSWERED -> 1;
            case ASKED -> 2;
        };
    }

    private void add(int group, int place, WeightedCount row) {
        int index = group * places + place;
        cases[index] += row.cases();
        weights[index] += row.weight();
        squares[index] += row.squares();
    }

    TickCounts merge(TickCounts other) {
        for (int i = 0; i < cases.length; i++) {
            cases[i] += other.cases[i];
            weights[i] += other.weights[i];
            squares[i] += other.squares[i];
        }
        return this;
    }

    int items() {
        return items;
    }

    /** How many groups there are, without that of the cases that have none. */
    int groups() {
        return groups;
    }

    /** The cases of a group that ticked the item. */
    WeightedCount ticks(int group, int item) {
        return at(group, BASES + item);
    }

    /** All cases that ticked the item, with or without a group. */
    WeightedCount ticks(int item) {
        return sum(BASES + item, groups + 1);
    }

    /** Those that ticked the item and have a group. */
    WeightedCount groupedTicks(int item) {
        return sum(BASES + item, groups);
    }

    /** The ticks of all items together; what counts as cases here are ticks. */
    WeightedCount allTicks() {
        WeightedCount sum = WeightedCount.NONE;
        for (int item = 0; item < items; item++) {
            sum = sum.plus(ticks(item));
        }
        return sum;
    }

    /** The cases of a group that percentages are taken of. */
    WeightedCount base(Base base, int group) {
        return at(group, placeOf(base));
    }

    /** All cases that percentages are taken of, with or without a group. */
    WeightedCount base(Base base) {
        return sum(placeOf(base), groups + 1);
    }

    /** Those of the base that have a group. */
    WeightedCount groupedBase(Base base) {
        return sum(placeOf(base), groups);
    }

    /** The cases with a valid answer to some of the items, but not to all. */
    WeightedCount partlyAnswered() {
        return sum(BASES + items, groups + 1);
    }

    /** All cases, those routed past every item included. */
    WeightedCount everybody() {
        return sum(BASES + items + 1, groups + 1);
    }

    private WeightedCount at(int group, int place) {
        int index = group * places + place;
        return new WeightedCount(cases[index], weights[index], squares[index]);
    }

    private WeightedCount sum(int place, int firstGroups) {
        WeightedCount sum = WeightedCount.NONE;
        for (int group = 0; group < firstGroups; group++) {
            sum = sum.plus(at(group, place));
        }
        return sum;
    }
}
