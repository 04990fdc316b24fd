package org.anketa.web.data;

import org.anketa.datafile.DataFile;

/** Where the pages about a data file are, from the application's root. */
public final class Addresses {

    private Addresses() {}

    public static String file(DataFile file) {
        return "/files/" + file.id();
    }

    public static String variables(DataFile file) {
        return file(file) + "/variables";
    }

    /** The page of a variable, whose name may have any characters. */
    public static String variable(DataFile file, String name) {
        return variables(file) + "/" + PathName.encode(name);
    }
}
