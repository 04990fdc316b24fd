package org.anketa.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Hashes of passwords by Argon2id, with the least parameters that OWASP's Password Storage Cheat Sheet recommends: 19 MiB,
 * 2 passes, 1 lane. Only a few are computed at a time, so that a flood of sign-ins takes neither the memory nor the
 * processors of everybody else.
 */
final class Passwords {

    private static final PasswordHash.Cost COST = new PasswordHash.Cost(19_456, 2, 1);
    private static final int SALT_BYTES = 16;

    private static final int AT_ONCE = 2;
    private static final int WAITING = 16;

    /** Nobody's: what is compared where there is no such user, so that the answer takes as long. */
    static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=2,p=1$c29tZSBzYWx0IG9mIG5vb25l$T25lIGhhc2ggdGhhdCBubyBwYXNzd29yZCBoYXMgIQ";

    private final SecureRandom random = new SecureRandom();
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Semaphore places = new Semaphore(AT_ONCE + WAITING);

    /**
     * The hash to keep, which names its own parameters.
     *
     * @throws TooManyAttempts if too many others wait
     */
    String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        begin();
        try {
            return PasswordHash.of(password, salt, COST).toString();
        } finally {
            end();
        }
    }

    /**
     * Whether the hash is of this password.
     *
     * @throws TooManyAttempts if too many others wait
     */
    boolean matches(String password, String hash) {
        if (password.length() > 2 * PasswordRules.LONGEST) {
            return false;
        }
        begin();
        try {
            return PasswordHash.parse(hash).matches(password);
        } finally {
            end();
        }
    }

    private void begin() {
        if (!places.tryAcquire()) {
            throw new TooManyAttempts(Duration.ofSeconds(2));
        }
        turns.acquireUninterruptibly();
    }

    private void end() {
        turns.release();
        places.release();
    }
}
