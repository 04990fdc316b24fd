package org.anketa.plugins.descriptives;

/**
 * Touching classes of equal width with round bounds: multiples of 1, 2 or 5 times a power of ten; for whole numbers one
 * by one, a class around each. A class holds its lower bound and not its upper one; the last holds both.
 */
final class ClassBounds {

    /** More classes than this are too narrow to see. */
    private static final int MOST_CLASSES = 60;

    /** A width that every range of numbers has room for. */
    private static final double WIDEST = 1e307;

    private final int step;
    private final double power;
    private final boolean fraction;
    private final double shift;
    private final double first;
    private final double last;

    private ClassBounds(int step, int exponent, double shift, double min, double max) {
        this.step = step;
        this.shift = shift;
        power = Math.pow(10, Math.abs(exponent));
        fraction = exponent < 0;
        first = multipleBelow(min);
        double end = multipleBelow(max);
        last = end > first && bound(end) == max ? end - 1 : end;
    }

    /**
     * Classes from the smallest to the largest number.
     *
     * @param width about as wide as this; wider where there would be too many
     * @param whole whether all numbers are whole, so that narrower classes than 1 would stay empty in between
     */
    static ClassBounds of(double min, double max, double width, boolean whole) {
        double finest = 4 * Math.ulp(Math.max(Math.abs(min), Math.abs(max)));
        double least = whole || !(width > 0) ? Math.max(1, finest) : finest;
        double wanted = Math.min(WIDEST, Math.max(least, Math.max(width, (max - min) / MOST_CLASSES)));
        int exponent = (int) Math.floor(Math.log10(wanted));
        int step = nearestStep(wanted / Math.pow(10, exponent));
        while (true) {
            exponent = step == 10 ? exponent + 1 : exponent;
            step = step == 10 ? 1 : step;
            double shift = whole && step == 1 && exponent == 0 ? 0.5 : 0;
            ClassBounds bounds = new ClassBounds(step, exponent, shift, min, max);
            if (bounds.last - bounds.first < MOST_CLASSES) {
                return bounds;
            }
            step = step == 1 ? 2 : step == 2 ? 5 : 10;
        }
    }

    /** The one of 1, 2, 5 and 10 with the smallest ratio to a number between 1 and 10. */
    private static int nearestStep(double ratio) {
        if (ratio * ratio < 2) {
            return 1;
        }
        if (ratio * ratio < 10) {
            return 2;
        }
        return ratio * ratio < 50 ? 5 : 10;
    }

    /** How many classes there are. */
    int count() {
        return (int) (last - first) + 1;
    }

    /** Whether each class is there for one whole number, which stands in its middle. */
    boolean areAroundWholeNumbers() {
        return shift > 0;
    }

    double lower(int index) {
        return bound(first + index);
    }

    double upper(int index) {
        return bound(first + index + 1);
    }

    /** The class that holds the number, which lies between the smallest and the largest. */
    int indexOf(double number) {
        return (int) (Math.min(multipleBelow(number), last) - first);
    }

    private double multipleBelow(double number) {
        double width = fraction ? step / power : step * power;
        double multiple = Math.floor((number + shift) / width);
        // The quotient may be rounded over a bound.
        if (bound(multiple + 1) <= number) {
            return multiple + 1;
        }
        return bound(multiple) > number ? multiple - 1 : multiple;
    }

    /** A multiple of the width, rounded only once: 3 times 0.1 is 0.3. */
    private double bound(double multiple) {
        double whole = multiple * step;
        return (fraction ? whole / power : whole * power) - shift;
    }
}
