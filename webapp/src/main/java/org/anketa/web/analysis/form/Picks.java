package org.anketa.web.analysis.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.anketa.dataset.Codebook;

/** The names of variables that somebody picked, as {@link org.anketa.analysis.OptionBinder} takes them apart. */
public final class Picks {

    private Picks() {}

    /** The names in the order of choice; unknown ones are kept, so the reader sees and removes them. */
    public static List<String> of(List<String> values, Codebook codebook) {
        Set<String> names = new LinkedHashSet<>();
        for (String value : values) {
            if (codebook.findVariable(value).isPresent()) {
                names.add(value);
                continue;
            }
            for (String part : value.split(",", -1)) {
                boolean known = codebook.findVariable(part).isPresent();
                String name = known ? part : part.strip();
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
        }
        return new ArrayList<>(names);
    }
}
