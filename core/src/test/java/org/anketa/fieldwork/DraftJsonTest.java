package org.anketa.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.anketa.expression.Value;
import org.anketa.form.Answer;
import org.anketa.form.Answers;
import org.anketa.form.MissingReason;
import org.anketa.form.Place;
import org.junit.jupiter.api.Test;

class DraftJsonTest {

    @Test
    void aDraftIsReadAsItWasWritten() {
        Map<Place, Answer> given = new LinkedHashMap<>();
        given.put(Place.of("typed"), Answer.of(" forty \"two\" \u0000 ё\n"));
        given.put(Place.of("cleared"), Answer.of(""));
        given.put(Place.of("refused"), Answer.missing(MissingReason.REFUSED));
        given.put(Place.of("number"), Answer.of(Value.of(-0.1)));
        given.put(Place.of("ticked"), Answer.of(Value.of(true)));
        given.put(Place.of("date"), Answer.of(Value.of(LocalDate.of(2026, 3, 16))));
        given.put(Place.of("time"), Answer.of(Value.of(LocalTime.of(9, 30))));
        given.put(Place.of("moment"), Answer.of(Value.of(OffsetDateTime.parse("2026-03-16T09:30:00.250+05:30"))));
        given.put(new Place("child", 2), Answer.of("Ann"));
        DraftContent content = new DraftContent(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Locale.forLanguageTag("ru"),
                Long.MIN_VALUE,
                null,
                new Answers(given, Map.of("children", 2)));

        DraftContent read = DraftJson.read(DraftJson.write(content));

        assertThat(read).isEqualTo(content);
        assertThat(read.answers().given().keySet()).containsExactlyElementsOf(given.keySet());
    }
}
