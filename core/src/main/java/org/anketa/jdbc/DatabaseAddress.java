package org.anketa.jdbc;

import java.nio.file.Path;
import java.util.Optional;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Where the data are.
 *
 * @param kind what keeps them
 * @param url a JDBC address; it may hold a password, so it is shown to nobody
 * @param shown the place in words: a file, or a server without its secrets
 */
public record DatabaseAddress(DatabaseKind kind, String url, String shown) {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    // PostgreSQL's dialect; H2's own exit hook would close the file under requests that still run.
    private static final String H2_SETTINGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE";

    /** The file {@code database/anketa.mv.db} in a home. */
    public static DatabaseAddress embedded(Path home) {
        Path file = home.resolve("database").resolve("anketa").toAbsolutePath();
        return new DatabaseAddress(DatabaseKind.H2, "jdbc:h2:file:" + file + H2_SETTINGS, file + ".mv.db");
    }

    /** A database in memory that ends with the process; for tries and tests. */
    static DatabaseAddress inMemory(String name) {
        return new DatabaseAddress(
                DatabaseKind.H2, "jdbc:h2:mem:" + name + H2_SETTINGS + ";DB_CLOSE_DELAY=-1", "memory");
    }

    /**
     * The database that was asked for.
     *
     * @param url {@code jdbc:postgresql://…}; null or blank for the file in the home
     * @throws Refusal if it is an address of something else
     */
    public static DatabaseAddress of(@Nullable String url, Path home) {
        if (url == null || url.isBlank()) {
            return embedded(home);
        }
        if (!url.startsWith(POSTGRESQL)) {
            throw new Refusal(Message.of(DatabaseAddress.class, "address.unknown"));
        }
        return new DatabaseAddress(DatabaseKind.POSTGRESQL, url, withoutSecrets(url));
    }

    /** The file that keeps the data, where one does. */
    Optional<Path> file() {
        return url.startsWith("jdbc:h2:file:") ? Optional.of(Path.of(shown)) : Optional.empty();
    }

    /** User and password stand in the query, or before the host. */
    private static String withoutSecrets(String url) {
        String place = url.substring("jdbc:".length()).replaceFirst("\\?.*", "");
        return place.replaceFirst("//[^/@]*@", "//");
    }
}
