package org.anketa.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anketa.jdbc.backup.BackupFile;
import org.anketa.shared.Refusal;

/**
 * Any file is a whole backup or refused. What doesn't begin like a ZIP is made one, for a fuzzer can't guess its checksums: up to
 * the first byte 0 it is the manifest, and then the rows of the only table.
 */
final class BackupFuzzTest implements FuzzTarget {

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        new BackupFuzzTest().take(bytes);
    }

    @Override
    public void take(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("backup", ".zip");
        try {
            Files.write(file, isZip(bytes) ? bytes : zip(bytes));
            try (BackupFile backup = BackupFile.open(file)) {
                backup.verify();
            }
        } catch (Refusal refusal) {
            FuzzTarget.assertSaysWhy(refusal);
        } finally {
            Files.delete(file);
        }
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private static byte[] zip(byte[] bytes) throws IOException {
        String content = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = content.indexOf(0) < 0 ? content.length() : content.indexOf(0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(bytes, 0, end);
            zip.putNextEntry(new ZipEntry("tables/unit.jsonl"));
            zip.write(bytes, Math.min(end + 1, bytes.length), Math.max(0, bytes.length - end - 1));
        }
        return out.toByteArray();
    }
}
