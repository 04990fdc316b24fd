package org.anketa.jdbc.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.TableShape;
import org.anketa.jdbc.TransientTables;
import org.jdbi.v3.core.Handle;

/** Makes backups of a database while others read and write it. No table is ever held in memory. */
public final class BackupWriter {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Database database;
    private final String product;

    /** @param product the version of the program */
    public BackupWriter(Database database, String product) {
        this.database = database;
        this.product = product;
    }

    /**
     * Writes a backup of the data as they are at one moment, and says what is in it. The stream stays open.
     *
     * @param now what the backup calls that moment
     */
    public Manifest write(Instant now, OutputStream out) throws IOException {
        String schema = database.schema().version().orElse("0");
        try {
            return database.readMoment(handle -> {
                try {
                    return write(handle, schema, now, out);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private Manifest write(Handle handle, String schema, Instant now, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16));
        List<Manifest.TableEntry> tables = new ArrayList<>();
        for (TableShape table : TableShape.listAll(handle)) {
            if (!TransientTables.has(table.name())) {
                zip.putNextEntry(entry("tables/" + table.name() + ".jsonl", now));
                tables.add(new TableLines(table).write(handle, zip));
                zip.closeEntry();
            }
        }
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                schema,
                product,
                now.truncatedTo(ChronoUnit.SECONDS).toString(),
                database.address().kind().title(),
                tables);
        zip.putNextEntry(entry(Manifest.NAME, now));
        zip.write(json(manifest));
        zip.closeEntry();
        zip.finish();
        zip.flush();
        return manifest;
    }

    private static ZipEntry entry(String name, Instant now) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(now.toEpochMilli());
        return entry;
    }

    private static byte[] json(Manifest manifest) throws JsonProcessingException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
    }
}
