package org.anketa.web.page;

import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;

/** A refusal because an upload is larger than the pages take. */
public final class TooLarge extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final long MEGABYTE = 1 << 20;

    public TooLarge(Text reason) {
        super(reason);
    }

    /** @param limit of a file, in bytes */
    public TooLarge(long limit) {
        super(Message.of(TooLarge.class, "upload.large", "limit", (double) limit / MEGABYTE));
    }
}
