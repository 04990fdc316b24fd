package org.anketa.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The home of a server that is about to start. The command line proper reads the same options the same way; what it will
 * refuse must not leave a home behind.
 */
final class ServingHome {

    private static final String PORT = "--port";
    private static final String HOME = "--home";
    private static final Set<String> OPTIONS = Set.of(PORT, HOME, "--host", "--database");

    private Path home;
    private boolean serving = true;

    private ServingHome(Path home) {
        this.home = home;
    }

    /** The home that the arguments name, else the environment's, else the usual one; nothing if they don't serve. */
    static Optional<Path> find(List<String> arguments) {
        String environment = System.getenv("ANKETA_HOME");
        ServingHome found =
                new ServingHome(Path.of(environment == null || environment.isBlank() ? "anketa-home" : environment));
        boolean named = !arguments.isEmpty() && arguments.get(0).equals("serve");
        found.readAll(named ? arguments.subList(1, arguments.size()) : arguments);
        return found.serving ? Optional.of(found.home) : Optional.empty();
    }

    private void readAll(List<String> options) {
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            int sign = option.indexOf('=');
            if (sign > 0) {
                read(option.substring(0, sign), option.substring(sign + 1));
            } else if (i + 1 < options.size()) {
                read(option, options.get(++i));
            } else {
                serving = false;
            }
        }
    }

    private void read(String option, String value) {
        serving &= OPTIONS.contains(option) && (!option.equals(PORT) || value.matches("[0-9]+"));
        if (option.equals(HOME)) {
            home = Path.of(value);
        }
    }
}
