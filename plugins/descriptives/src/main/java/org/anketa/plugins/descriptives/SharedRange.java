package org.anketa.plugins.descriptives;

import java.util.ArrayList;
import java.util.List;

/** Which variables can be drawn over one axis: those whose numbers spread over much the same range. */
final class SharedRange {

    /** How much of the range of two together must belong to both. */
    private static final double LEAST_OVERLAP = 0.5;

    private SharedRange() {}

    /** The lines with numbers in parts; a line joins the first part whose first line it overlaps by half or more. */
    static List<List<SummaryLine>> partition(List<SummaryLine> lines) {
        List<List<SummaryLine>> parts = new ArrayList<>();
        for (SummaryLine line : lines) {
            if (!line.isEmpty()) {
                parts.stream()
                        .filter(part -> overlap(part.get(0), line))
                        .findFirst()
                        .orElseGet(() -> addPart(parts))
                        .add(line);
            }
        }
        return parts;
    }

    private static List<SummaryLine> addPart(List<List<SummaryLine>> parts) {
        List<SummaryLine> part = new ArrayList<>();
        parts.add(part);
        return part;
    }

    static boolean overlap(SummaryLine first, SummaryLine second) {
        double min1 = first.summary().moments().min();
        double max1 = first.summary().moments().max();
        double min2 = second.summary().moments().min();
        double max2 = second.summary().moments().max();
        double both = Math.min(max1, max2) - Math.max(min1, min2);
        double together = Math.max(max1, max2) - Math.min(min1, min2);
        return both >= LEAST_OVERLAP * together;
    }
}
