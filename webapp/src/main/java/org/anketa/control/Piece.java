package org.anketa.control;

import java.util.Optional;

/**
 * The pieces of an answer: a letter, a length and that many bytes. Content comes in any number of pieces as the task writes
 * it, and the last piece says how the task ended; an answer without a last piece has broken off.
 */
enum Piece {
    CONTENT('c'),
    DONE('d'),
    REFUSED('r'),
    FAILED('f');

    private final char letter;

    Piece(char letter) {
        this.letter = letter;
    }

    int letter() {
        return letter;
    }

    static Optional<Piece> find(int letter) {
        for (Piece piece : values()) {
            if (piece.letter == letter) {
                return Optional.of(piece);
            }
        }
        return Optional.empty();
    }
}
