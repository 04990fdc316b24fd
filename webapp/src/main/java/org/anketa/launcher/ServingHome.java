package org.anketa.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The home of a server that is about to start. The command line proper reads the same options the same way; what it will
 * refuse must not leave a home behind.
 */
final class ServingHome {

    private static final String PORT = "--port";
    private static final String HOME = "--home";
    private static final String KEYSTORE = "--keystore";
    private static final String KEYSTORE_PASSWORD = "--keystore-password-file";

    /** What values look like that the command line doesn't refuse at sight. */
    private static final Map<String, Predicate<String>> OPTIONS = Map.of(
            PORT,
            value -> value.matches("[0-9]{1,5}"),
            HOME,
            value -> true,
            "--host",
            value -> !value.isBlank(),
            "--database",
            value -> value.startsWith("jdbc:postgresql:"),
            "--public-url",
            value -> value.matches("(?i)https?://[^/?#@]+(/[^?#]*)?"),
            "--keystore",
            ServingHome::isFile,
            "--keystore-password-file",
            ServingHome::isFile,
            "--trusted-proxy",
            value -> value.matches("[0-9a-fA-F.:, ]+"));

    private Path home;
    private boolean serving = true;
    private final Set<String> told = new HashSet<>();

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
        boolean whole = found.told.contains(KEYSTORE) == found.told.contains(KEYSTORE_PASSWORD);
        return found.serving && whole ? Optional.of(found.home) : Optional.empty();
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
        told.add(option);
        Predicate<String> known = OPTIONS.get(option);
        serving &= known != null && known.test(value);
        if (option.equals(HOME)) {
            home = Path.of(value);
        }
    }

    private static boolean isFile(String value) {
        return Files.isRegularFile(Path.of(value));
    }
}
