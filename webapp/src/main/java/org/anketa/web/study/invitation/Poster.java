package org.anketa.web.study.invitation;

import org.jspecify.annotations.Nullable;

/**
 * A poster that invites everybody who passes by.
 *
 * @param closes the last day in words; {@code null}: none is set
 */
public record Poster(String title, @Nullable String closes, String address, QrCode code) {

    /** The address without what people needn't type. */
    public String shownAddress() {
        return address.replaceFirst("^https?://", "");
    }
}
