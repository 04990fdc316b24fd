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
    private static final String SEED = "--seed";

    /** What values look like that the command line doesn't refuse at sight. */
    private static final Map<String, Predicate<String>> OPTIONS = Map.ofEntries(
            entry(PORT, value -> value.matches("[0-9]{1,5}")),
            entry(HOME, value -> true),
            entry("--host", value -> !value.isBlank()),
            entry("--database", value -> value.startsWith("jdbc:postgresql:")),
            entry("--public-url", value -> value.matches("(?i)https?://[^/?#@]+(/[^?#]*)?")),
            entry(KEYSTORE, ServingHome::isFile),
            entry(KEYSTORE_PASSWORD, ServingHome::isFile),
            entry("--trusted-proxy", value -> value.matches("[0-9a-fA-F.:, ]+")),
            entry("--backup-folder", value -> !value.isBlank()),
            entry("--backup-hour", value -> value.matches("(?i)[0-9]|1[0-9]|2[0-3]|never")),
            entry("--backup-keep", value -> value.matches("[0-9]{1,3}(,[0-9]{1,3},[0-9]{1,3})?")),
            entry("--log-format", value -> value.matches("(?i)text|json")),
            entry("--access-log", ServingHome::isSwitch),
            entry("--rate-limits", ServingHome::isSwitch),
            entry("--metrics-token", value -> !value.isBlank()),
            entry("--min-free-mb", value -> value.matches("[0-9]{1,9}")));

    private final boolean demo;
    private Optional<Path> home;
    private boolean serving = true;
    private final Set<String> told = new HashSet<>();

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
        boolean whole = found.told.contains(KEYSTORE) == found.told.contains(KEYSTORE_PASSWORD);
        return found.serving && whole ? found.home : Optional.empty();
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
        told.add(option);
        Predicate<String> known = demo && option.equals(SEED) ? ServingHome::isNumber : OPTIONS.get(option);
        serving &= known != null && known.test(value);
        if (option.equals(HOME)) {
            home = Optional.of(Path.of(value));
        }
    }

    private static boolean isNumber(String value) {
        return value.matches("[+-]?[0-9]{1,18}");
    }

    private static boolean isSwitch(String value) {
        return value.matches("(?i)on|off");
    }

    private static Map.Entry<String, Predicate<String>> entry(String option, Predicate<String> values) {
        return Map.entry(option, values);
    }

    private static boolean isFile(String value) {
        return Files.isRegularFile(Path.of(value));
    }
}
