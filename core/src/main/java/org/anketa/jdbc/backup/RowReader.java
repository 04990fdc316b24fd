package org.anketa.jdbc.backup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.anketa.jdbc.ColumnType;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one table, and believes none of them before it was looked at. */
final class RowReader {

    /** In bytes; the largest answers are far below it. */
    private static final int LONGEST_LINE = 64 << 20;

    private static final int BUFFER = 1 << 16;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_LINE)
                            .maxNestingDepth(2)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Manifest.TableEntry table;
    private final List<ColumnType> types;
    private final Supplier<Refusal> damaged;
    private final RowSum sum = new RowSum();
    private long bytes;

    /** @param damaged says that the table is not as it was written */
    RowReader(Manifest.TableEntry table, Supplier<Refusal> damaged) {
        this.table = table;
        this.damaged = damaged;
        this.types = table.columns().stream().map(this::type).toList();
    }

    private ColumnType type(Manifest.ColumnEntry column) {
        try {
            return ColumnType.valueOf(column.type().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw damaged.get();
        }
    }

    void read(InputStream in, RowTaker taker) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read;
            if (bytes > table.bytes()) {
                throw damaged.get();
            }
            int from = 0;
            for (int i = 0; i < read; i++) {
                if (buffer[i] == '\n') {
                    line.write(buffer, from, i - from);
                    take(line.toByteArray(), taker);
                    line.reset();
                    from = i + 1;
                }
            }
            line.write(buffer, from, read - from);
            if (line.size() > LONGEST_LINE) {
                throw damaged.get();
            }
        }
        boolean whole = line.size() == 0
                && bytes == table.bytes()
                && sum.rows() == table.rows()
                && sum.text().equals(table.sha256());
        if (!whole) {
            throw damaged.get();
        }
    }

    private void take(byte[] line, RowTaker taker) throws IOException {
        sum.add(line);
        taker.take(values(line));
    }

    private List<@Nullable Object> values(byte[] line) throws IOException {
        try {
            JsonNode json = JSON.readTree(line);
            if (!json.isArray() || json.size() != types.size()) {
                throw damaged.get();
            }
            List<@Nullable Object> values = new ArrayList<>(types.size());
            for (int i = 0; i < types.size(); i++) {
                values.add(types.get(i).read(json.get(i)));
            }
            return values;
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException wrong) {
            throw new Refusal(damaged.get().reason(), wrong);
        }
    }
}
