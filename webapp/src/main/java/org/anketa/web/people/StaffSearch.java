package org.anketa.web.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which persons the page shows.
 *
 * @param unit only those of it and of what is below it; {@code null}: all
 * @param words that a person's name, post or number has
 * @param left whether those who have left are shown too
 * @param page from 1
 */
public record StaffSearch(@Nullable UUID unit, String words, boolean left, int page) {

    /** The search as an address from the application's root. */
    String path() {
        return "/staff" + query();
    }

    private String query() {
        StringBuilder query = new StringBuilder();
        if (unit != null) {
            query.append("&unit=").append(unit);
        }
        if (!words.isEmpty()) {
            query.append("&q=").append(URLEncoder.encode(words, StandardCharsets.UTF_8));
        }
        if (left) {
            query.append("&left");
        }
        if (page > 1) {
            query.append("&page=").append(page);
        }
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }

    /** The address of another page of the same search. */
    public String pathOf(int other) {
        return new StaffSearch(unit, words, left, other).path();
    }

    /** The address of the same search in another unit. */
    public String pathIn(@Nullable UUID other) {
        return new StaffSearch(other, words, left, 1).path();
    }

    /** Whether anything but the unit is asked for. */
    public boolean isNarrowed() {
        return !words.isEmpty();
    }
}
