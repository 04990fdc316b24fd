package org.anketa.plugins.spreadsheets;

import java.io.IOException;
import java.io.InputStream;
import org.anketa.interchange.TableSource;
import org.anketa.shared.Refusal;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Looks through a workbook before it is read: a small file that unpacks to gigabytes must not fill the memory, so its parts
 * are unpacked once and only counted. What an archive says of its own sizes cannot be trusted.
 */
final class WorkbookCheck {

    /** A full sheet of a million rows and fifty columns unpacks to about this much. */
    private static final long MOST_BYTES = 2L << 30;

    /** Spreadsheets shrink to a tenth, seldom to a fiftieth; a bomb to a thousandth. */
    private static final long MOST_RATIO = 100;

    /** Small files may shrink as they like: a column of zeros does. */
    private static final long UNSUSPICIOUS_BYTES = 64L << 20;

    private static final int MOST_PARTS = 10_000;

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String STYLES = "xl/styles.xml";

    private WorkbookCheck() {}

    /**
     * Refuses what is no workbook, what is damaged, and what unpacks to more than a spreadsheet can hold.
     *
     * @return whether it has styles, which tell dates from other numbers; a workbook may do without
     */
    static boolean check(TableSource source) throws IOException {
        try (InputStream in = source.open()) {
            return check(in, source);
        }
    }

    private static boolean check(InputStream in, TableSource source) {
        boolean workbook = false;
        boolean styles = false;
        long total = 0;
        int parts = 0;
        byte[] buffer = new byte[1 << 16];
        long limit = Math.min(MOST_BYTES, Math.max(UNSUSPICIOUS_BYTES, source.size() * MOST_RATIO));
        // The platform's own stream does not read the archives that spreadsheet libraries stream out.
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(in, "UTF-8", true, true)) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                workbook |= entry.getName().equals(WORKBOOK);
                styles |= entry.getName().equals(STYLES);
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    total += read;
                    refuseIf(total > limit, "workbook.bomb", source);
                }
                refuseIf(++parts > MOST_PARTS, "workbook.bomb", source);
            }
        } catch (IOException damaged) {
            // The library has no exception of its own for an archive that breaks off.
            throw new Refusal(Labels.say("workbook.damaged", "name", source.name()), damaged);
        }
        refuseIf(parts == 0, "workbook.old", source);
        refuseIf(!workbook, "workbook.other", source);
        return styles;
    }

    private static void refuseIf(boolean condition, String key, TableSource source) {
        if (condition) {
            throw new Refusal(Labels.say(key, "name", source.name()));
        }
    }
}
