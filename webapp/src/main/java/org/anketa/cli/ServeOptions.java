package org.anketa.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How to serve; the same whether the word {@code serve} is written or left out. */
final class ServeOptions {

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", descriptionKey = "serve.port")
    int port;

    @Option(names = "--host", paramLabel = "H", defaultValue = "localhost", descriptionKey = "serve.host")
    String host = "localhost";

    @Option(names = "--home", paramLabel = "DIR", descriptionKey = "serve.home")
    @Nullable
    Path home;

    @Option(names = "--database", paramLabel = "URL", descriptionKey = "serve.database")
    @Nullable
    String database;

    @Option(names = "--public-url", paramLabel = "URL", descriptionKey = "serve.publicUrl")
    @Nullable
    String publicUrl;

    @Option(names = "--keystore", paramLabel = "FILE", descriptionKey = "serve.keystore")
    @Nullable
    Path keystore;

    @Option(names = "--keystore-password-file", paramLabel = "FILE", descriptionKey = "serve.keystorePassword")
    @Nullable
    Path keystorePasswordFile;

    @Option(names = "--trusted-proxy", paramLabel = "ADDR", split = ",", descriptionKey = "serve.trustedProxy")
    List<String> trustedProxies = List.of();

    @Mixin
    BackupOptions backup = new BackupOptions();

    @Mixin
    OperationOptions operation = new OperationOptions();

    /** The home that was named, else {@code $ANKETA_HOME}, else {@code ./anketa-home}. */
    Path homeOrDefault() {
        return StoreOptions.home(home);
    }

    /** The address that was named, else {@code $ANKETA_PUBLIC_URL}. */
    @Nullable
    String publicUrlOrDefault() {
        return publicUrl == null ? System.getenv("ANKETA_PUBLIC_URL") : publicUrl;
    }

    /** The database that was named, else {@code $ANKETA_DATABASE}. */
    @Nullable
    String databaseOrDefault() {
        return StoreOptions.database(database);
    }
}
