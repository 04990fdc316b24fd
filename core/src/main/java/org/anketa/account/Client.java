package org.anketa.account;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody signs in from: guesses are counted there.
 *
 * @param address the network's address; of the sixth version only the half that names the network, for whoever has one
 *     has all addresses in it
 * @param browser what the browser was given when somebody signed in with it before; null if it brings nothing
 */
public record Client(String address, @Nullable String browser) {

    private static final int NETWORK_GROUPS = 4;

    public Client {
        address = network(address);
    }

    /** A browser that nobody has signed in with yet, or a program. */
    public static Client unknown(String address) {
        return new Client(address, null);
    }

    private static String network(String address) {
        String bare = address.replaceFirst("%.*", "");
        if (!bare.contains(":") || bare.contains(".")) {
            return bare;
        }
        String[] halves = bare.split("::", 2);
        String[] groups = new String[NETWORK_GROUPS];
        Arrays.fill(groups, "0");
        String[] first = halves[0].isEmpty() ? new String[0] : halves[0].split(":");
        System.arraycopy(first, 0, groups, 0, Math.min(first.length, NETWORK_GROUPS));
        return String.join(":", groups) + "::/64";
    }
}
