package org.anketa.demo;

/**
 * Chance that falls the same way whenever it is asked by the same word, in whatever order and on whatever thread: what one
 * person does depends on nothing that another does.
 */
record Chance(long seed) {

    private static final long FIRST = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final double UNIT = 0x1.0p-53;

    /** The chance of something apart, such as of one person. */
    Chance of(String word) {
        return new Chance(bits(word));
    }

    /** A number above 0 and below 1, all equally likely. */
    double uniform(String word) {
        return ((bits(word) >>> 11) + 0.5) * UNIT;
    }

    /** A number of the standard normal distribution, by the method of Box and Muller. */
    double normal(String word) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(uniform(word + "/radius")));
        return radius * StrictMath.cos(2 * StrictMath.PI * uniform(word + "/angle"));
    }

    /** A whole number from 0 on, all equally likely. */
    int below(int bound, String word) {
        return (int) (uniform(word) * bound);
    }

    /** The word's FNV-1a hash, mixed with the seed by the finalizer of SplitMix64. */
    private long bits(String word) {
        long hash = FIRST ^ seed;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
