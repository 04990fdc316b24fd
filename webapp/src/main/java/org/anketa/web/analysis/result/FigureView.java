package org.anketa.web.analysis.result;

import java.util.List;

/**
 * A figure as a page shows it.
 *
 * @param alternative what it shows, in words
 * @param sources its pictures; the first whose condition holds is shown, and the last has none
 * @param downloads the picture as files
 */
public record FigureView(String title, String alternative, List<Source> sources, List<Download> downloads) {

    /**
     * A picture to load.
     *
     * @param media the condition under which it is shown, as a media query; empty for none
     * @param width in CSS pixels
     * @param height in CSS pixels; 0 where it isn't known before the picture is loaded
     */
    public record Source(String media, String address, int width, int height) {

        /** The height as an attribute, which is left out where it isn't known. */
        public String heightOrNothing() {
            return height == 0 ? "" : Integer.toString(height);
        }
    }

    /** A file to download. */
    public record Download(String label, String address) {}

    public FigureView {
        sources = List.copyOf(sources);
        downloads = List.copyOf(downloads);
    }

    /** The picture that is shown where no condition holds. */
    public Source image() {
        return sources.get(sources.size() - 1);
    }

    /** The pictures with a condition. */
    public List<Source> listConditional() {
        return sources.subList(0, sources.size() - 1);
    }
}
