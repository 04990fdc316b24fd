package org.anketa.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anketa.shared.Message;
import org.anketa.shared.NearestName;
import org.anketa.shared.Refusal;

/** The variables of a sample in their order; names are unique. */
public final class Codebook {

    private final Map<String, Variable> byName;

    /** @throws IllegalArgumentException if two variables share a name */
    public Codebook(List<Variable> variables) {
        Map<String, Variable> map = new LinkedHashMap<>();
        for (Variable variable : variables) {
            if (map.put(variable.name(), variable) != null) {
                throw new IllegalArgumentException("Two variables are named " + variable.name());
            }
        }
        byName = Collections.unmodifiableMap(map);
    }

    public List<Variable> listVariables() {
        return List.copyOf(byName.values());
    }

    public Optional<Variable> findVariable(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The variable of that name; a {@link Refusal} names it and the nearest known name where there is none. */
    public Variable getVariable(String name) {
        return findVariable(name).orElseThrow(() -> unknown(name));
    }

    private Refusal unknown(String name) {
        Optional<String> nearest = NearestName.of(name, byName.keySet());
        return new Refusal(
                nearest.isPresent()
                        ? Message.of(Codebook.class, "variable.unknown.nearest", "name", name, "nearest", nearest.get())
                        : Message.of(Codebook.class, "variable.unknown", "name", name));
    }
}
