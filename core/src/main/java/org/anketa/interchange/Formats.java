package org.anketa.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;

/**
 * The file formats at hand: those of the engine and those that plugins bring.
 *
 * @param readers asked in this order whether a file is of their kind; the first that says so reads it
 */
public record Formats(List<TableReader> readers, List<DataFormat> dataFormats, List<ResultFormat> resultFormats) {

    public Formats {
        readers = List.copyOf(readers);
        dataFormats = List.copyOf(dataFormats);
        resultFormats = List.copyOf(resultFormats);
    }

    /** Reads a table with the first reader that recognizes the file; a {@link Refusal} says so where none does. */
    public ReadTable read(TableSource source, ReadingOptions options) throws IOException {
        byte[] head;
        try (InputStream in = source.open()) {
            head = in.readNBytes(TableReader.HEAD);
        }
        for (TableReader reader : readers) {
            if (reader.recognizes(source.name(), head)) {
                return reader.read(source, options);
            }
        }
        throw new Refusal(Message.of(Formats.class, "file.unknown", "name", source.name()));
    }

    public Optional<DataFormat> findDataFormat(String id) {
        return dataFormats.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /** The format of that id; {@link NotFound} lists the known ones where there is none. */
    public DataFormat getDataFormat(String id) {
        return findDataFormat(id)
                .orElseThrow(() -> unknown(id, dataFormats.stream().map(DataFormat::id)));
    }

    public Optional<ResultFormat> findResultFormat(String id) {
        return resultFormats.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /** The format of that id; {@link NotFound} lists the known ones where there is none. */
    public ResultFormat getResultFormat(String id) {
        return findResultFormat(id)
                .orElseThrow(() -> unknown(id, resultFormats.stream().map(ResultFormat::id)));
    }

    private static NotFound unknown(String id, Stream<String> known) {
        return new NotFound(Message.of(
                Formats.class,
                "format.unknown",
                "id",
                id,
                "known",
                String.join(", ", known.sorted().toList())));
    }
}
