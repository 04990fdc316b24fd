package org.anketa.web.page;

import java.util.List;

/**
 * Which rows of a long list a page shows.
 *
 * @param page from 1
 * @param size how many rows a page has at the most
 * @param total how many rows there are on all pages
 */
public record ListPart(int page, int size, int total) {

    /** The page that was asked for, or the nearest that there is; of an empty list, an empty first one. */
    public static ListPart nearest(int asked, int size, int total) {
        int last = Math.max(1, (total + size - 1) / size);
        return new ListPart(Math.max(1, Math.min(asked, last)), size, total);
    }

    /** The rows of this page among all. */
    public <T> List<T> of(List<T> all) {
        return all.subList(offset(), last());
    }

    /** How many rows come before this page. */
    public int offset() {
        return (page - 1) * size;
    }

    /** The place of the page's first row among all, from 1; 0 if there are none. */
    public int first() {
        return total == 0 ? 0 : offset() + 1;
    }

    /** The place of the page's last row; 0 if there are none. */
    public int last() {
        return Math.min(page * size, total);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return last() < total;
    }
}
