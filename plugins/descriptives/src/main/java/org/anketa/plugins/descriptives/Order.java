package org.anketa.plugins.descriptives;

/** In which order answers or items stand. */
public enum Order {
    /** As the codebook lists the answers, or as the items were given. */
    CODEBOOK,
    /** The most frequent first. */
    COUNT
}
