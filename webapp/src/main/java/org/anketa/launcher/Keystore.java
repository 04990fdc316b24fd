package org.anketa.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Collections;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** The key and the certificate by which the server proves who it is: a file in the format PKCS#12, with its password. */
public final class Keystore {

    static final String TYPE = "PKCS12";

    private final KeyStore keys;
    private final String password;

    private Keystore(KeyStore keys, String password) {
        this.keys = keys;
        this.password = password;
    }

    /**
     * Opens the file.
     *
     * @param passwordFile its first line is the password
     * @throws Refusal if a file can't be read, the password is wrong, or there is no key
     */
    public static Keystore open(Path file, Path passwordFile) {
        String password = password(passwordFile);
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance(TYPE);
            keys.load(in, password.toCharArray());
            for (String alias : Collections.list(keys.aliases())) {
                if (keys.isKeyEntry(alias)) {
                    return new Keystore(keys, password);
                }
            }
            throw refusal("keystore.empty", file);
        } catch (IOException failure) {
            boolean wrong = failure.getCause() instanceof UnrecoverableKeyException;
            throw new Refusal(
                    Message.of(
                            Keystore.class,
                            wrong ? "keystore.password" : "keystore.unreadable",
                            "file",
                            file.toString()),
                    failure);
        } catch (GeneralSecurityException unknown) {
            throw refusal("keystore.unreadable", file);
        }
    }

    private static String password(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("");
        } catch (IOException unreadable) {
            throw refusal("keystore.password.unreadable", file);
        }
    }

    private static Refusal refusal(String key, Path file) {
        return new Refusal(Message.of(Keystore.class, key, "file", file.toString()));
    }

    KeyStore keys() {
        return keys;
    }

    String password() {
        return password;
    }
}
