package org.anketa.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressValuesTest {

    @Test
    void readsAnIdInEitherCase() {
        UUID id = UUID.fromString("0b9f6ab1-5f2b-4c39-8d5e-2f6f3c1d7a90");
        assertThat(AddressValues.findId("0b9f6ab1-5f2b-4c39-8d5e-2f6f3c1d7a90")).contains(id);
        assertThat(AddressValues.findId("0B9F6AB1-5F2B-4C39-8D5E-2F6F3C1D7A90")).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1-1-1-1-1", "0b9f6ab1", "0b9f6ab1-5f2b-4c39-8d5e-2f6f3c1d7a90 "})
    void findsNoIdInAnythingElse(String text) {
        assertThat(AddressValues.findId(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-3", "two", "1234567", "٣"})
    void whatIsNoPageIsTheFirst(String text) {
        assertThat(AddressValues.page(text)).isEqualTo(1);
    }

    @Test
    void readsThePageThatWasAskedFor() {
        assertThat(AddressValues.page("17")).isEqualTo(17);
    }
}
