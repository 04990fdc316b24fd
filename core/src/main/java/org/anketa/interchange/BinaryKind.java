package org.anketa.interchange;

import java.util.Optional;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** Kinds of files that are often given by mistake, known by their first bytes. */
enum BinaryKind {
    PDF("PDF", "%PDF-"),
    PNG("PNG", "\u0089PNG"),
    JPEG("JPEG", "\u00FF\u00D8\u00FF"),
    GIF("GIF", "GIF8"),
    GZIP("GZIP", "\u001F\u008B"),
    ZIP("ZIP", "PK\u0003\u0004"),
    OLD_OFFICE("XLS", "\u00D0\u00CF\u0011\u00E0");

    private final String label;
    private final String start;

    BinaryKind(String label, String start) {
        this.label = label;
        this.start = start;
    }

    static Optional<BinaryKind> of(byte[] head) {
        for (BinaryKind kind : values()) {
            if (EncodingFinder.startsWith(head, kind.start)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    Refusal refusal(String fileName) {
        return this == OLD_OFFICE
                ? new Refusal(Message.of(BinaryKind.class, "file.oldOffice", "name", fileName))
                : new Refusal(Message.of(BinaryKind.class, "file.binary.kind", "name", fileName, "kind", label));
    }
}
