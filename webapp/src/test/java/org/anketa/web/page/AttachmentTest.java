package org.anketa.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentTest {

    @Test
    void aCyrillicNameIsEncodedAndHasAnAsciiStandIn() {
        assertThat(Attachment.named("Опрос 1.csv"))
                .isEqualTo(
                        "attachment; filename=\"_____ 1.csv\"; filename*=UTF-8''%D0%9E%D0%BF%D1%80%D0%BE%D1%81%201.csv");
    }

    @Test
    void quotesAndLineBreaksCannotLeaveTheHeader() {
        assertThat(Attachment.named("a\"b\r\nSet-Cookie: c\\.csv"))
                .isEqualTo(
                        "attachment; filename=\"a_b__Set-Cookie: c_.csv\"; filename*=UTF-8''a%22b%0D%0ASet-Cookie%3A%20c%5C.csv");
    }
}
