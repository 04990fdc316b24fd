package org.anketa.plugins.charts;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Finds room for small labels beside their points, so that they cover neither points nor each other. */
final class FreePlaces {

    /** The directions that are tried, the best readable first. */
    private static final double[] ANGLES = {0, 180, 90, 270, 45, 135, 225, 315};

    private static final double AIR = 3;

    private final List<Rectangle2D> taken = new ArrayList<>();

    /** The middle of a label. */
    record Place(double x, double y) {}

    /** Nothing shall cover a mark of that radius. */
    void take(double x, double y, double radius) {
        taken.add(new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** Nothing shall stand on a level or upright line. */
    void takeLine(double x1, double y1, double x2, double y2) {
        taken.add(new Rectangle2D.Double(x1 - 1, y1 - 1, x2 - x1 + 2, y2 - y1 + 2));
    }

    /** A place beside a mark, which is taken then; the one that covers least where none is free. */
    Place beside(double x, double y, double radius, double width, double height) {
        Place best = new Place(x, y);
        Rectangle2D bestBox = new Rectangle2D.Double();
        double least = Double.POSITIVE_INFINITY;
        for (double degrees : ANGLES) {
            double angle = Math.toRadians(degrees);
            Place place = new Place(
                    x + Math.cos(angle) * (radius + AIR + width / 2),
                    y - Math.sin(angle) * (radius + AIR + height / 2));
            Rectangle2D box = new Rectangle2D.Double(place.x() - width / 2, place.y() - height / 2, width, height);
            double covered = covered(box);
            if (covered < least) {
                least = covered;
                best = place;
                bestBox = box;
            }
        }
        taken.add(bestBox);
        return best;
    }

    private double covered(Rectangle2D box) {
        return taken.stream()
                .map(box::createIntersection)
                .filter(shared -> shared.getWidth() > 0 && shared.getHeight() > 0)
                .mapToDouble(shared -> shared.getWidth() * shared.getHeight())
                .sum();
    }
}
