package org.anketa.web.account;

import org.anketa.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * The form for signing in.
 *
 * @param name as it was typed
 * @param back where to go afterwards, from the server's root
 * @param notice the key of what the visitor should know first; empty if there is nothing
 * @param problem why it came back; null if it is new
 */
public record SignInView(
        String name, String back, String notice, @Nullable Text problem) {}
