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
    private static final String SEED = "--seed";
    private static final Set<String> OPTIONS = Set.of(PORT, HOME, "--host", "--database");

    private final boolean demo;
    private Optional<Path> home;
    private boolean serving = true;

    private ServingHome(boolean demo) {
        this.demo = demo;
        this.home = demo ? Optional.empty() : Optional.of(usual());
    }

    /**
     * The home that the arguments name, else the environment's, else the usual one; nothing if they don't serve, or serve
     * the demo in a home that it throws away.
     */
    static Optional<Path> find(List<String> arguments) {
        String command = arguments.isEmpty() ? "" : arguments.get(0);
        ServingHome found = new ServingHome(command.equals("demo"));
        boolean named = found.demo || command.equals("serve");
        found.readAll(named ? arguments.subList(1, arguments.size()) : arguments);
        return found.serving ? found.home : Optional.empty();
    }

    private static Path usual() {
        String environment = System.getenv("ANKETA_HOME");
        return Path.of(environment == null || environment.isBlank() ? "anketa-home" : environment);
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
        boolean number = option.equals(PORT) || option.equals(SEED);
        serving &=
                (OPTIONS.contains(option) || (demo && option.equals(SEED))) && (!number || value.matches("-?[0-9]+"));
        if (option.equals(HOME)) {
            home = Optional.of(Path.of(value));
        }
    }
}
