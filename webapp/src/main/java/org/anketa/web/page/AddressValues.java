package org.anketa.web.page;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads what addresses and fields hold; an address is typed by hand now and then, so nothing here is refused. */
public final class AddressValues {

    // UUID itself also reads what nobody writes, such as 1-1-1-1-1.
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern PAGE = Pattern.compile("[0-9]{1,6}");

    private AddressValues() {}

    /** The id that the text is, written in full; nothing if it is none. */
    public static Optional<UUID> findId(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /** The number of a list's page, at least 1; what is no number is the first page. */
    public static int page(String text) {
        return PAGE.matcher(text).matches() ? Math.max(1, Integer.parseInt(text)) : 1;
    }
}
