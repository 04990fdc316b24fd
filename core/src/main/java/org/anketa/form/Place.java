package org.anketa.form;

/**
 * Where an answer stands.
 *
 * @param name the question's name
 * @param repetition which repetition of its repeated group, from 1; 0 outside of repeated groups
 */
public record Place(String name, int repetition) {

    public Place {
        if (repetition < 0) {
            throw new IllegalArgumentException("Repetitions are counted from 1: " + repetition);
        }
    }

    /** A place outside of repeated groups. */
    public static Place of(String name) {
        return new Place(name, 0);
    }

    @Override
    public String toString() {
        return repetition == 0 ? name : name + "[" + repetition + "]";
    }
}
