package org.anketa.fieldwork.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.anketa.fieldwork.Mode;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Response;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyState;
import org.anketa.fieldwork.Wave;
import org.anketa.form.Answers;
import org.anketa.form.CompiledForm;
import org.anketa.form.FormCompiler;
import org.anketa.people.Unit;
import org.anketa.shared.LocalizedText;
import org.anketa.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A study with responses that need no database. */
final class SmallStudy {

    static final UUID CURRENT = UUID.fromString("00000000-0000-0000-0000-000000000002");
    static final UUID FORMER = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private static final UUID STUDY = UUID.fromString("10000000-0000-0000-0000-000000000000");
    private static final UUID WAVE = UUID.fromString("20000000-0000-0000-0000-000000000000");

    private final Map<UUID, CompiledForm> forms = new HashMap<>();
    private final List<Unit> units = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();
    private Regime regime = Regime.NAMED;
    private int minimumCell = 3;
    private boolean simulated;

    /** The form of {@code needs.json}. */
    static SmallStudy asking() {
        SmallStudy study = new SmallStudy();
        study.forms.put(CURRENT, compile(json()));
        return study;
    }

    static String json() {
        try (InputStream in = Objects.requireNonNull(SmallStudy.class.getResourceAsStream("needs.json"))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CompiledForm compile(String json) {
        return new FormCompiler(Vocabulary.builtIn()).compile(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** An earlier version of the form that some responses answer. */
    SmallStudy before(UnaryOperator<String> json) {
        forms.put(FORMER, compile(json.apply(json())));
        return this;
    }

    SmallStudy as(Regime wanted) {
        regime = wanted;
        return this;
    }

    SmallStudy simulated() {
        simulated = true;
        return this;
    }

    /** Adds a unit and gives its id. */
    UUID unit(String name, @Nullable UUID parent) {
        UUID id = new UUID(3L << 60, units.size());
        units.add(new Unit(id, LocalizedText.of(name), parent));
        return id;
    }

    SmallStudy answer(Answers answers) {
        return answer(CURRENT, null, answers);
    }

    SmallStudy answer(UUID version, @Nullable UUID unit, Answers answers) {
        responses.add(new Response(
                new UUID(4L << 60, responses.size()),
                STUDY,
                WAVE,
                version,
                null,
                null,
                unit,
                Mode.WEB,
                Locale.forLanguageTag("ru"),
                LocalDate.of(2026, 3, 5),
                null,
                null,
                answers,
                0));
        return this;
    }

    StudyData data() {
        Study study = new Study(
                STUDY,
                LocalizedText.of("Needs", "Потребности"),
                CURRENT,
                regime,
                minimumCell,
                StudyState.OPEN,
                simulated,
                Instant.EPOCH,
                "ann");
        ResponseTable table = new ResponseTable(
                study,
                List.of(new Wave(WAVE, STUDY, 1, null, null)),
                units,
                version -> Objects.requireNonNull(forms.get(version)));
        responses.forEach(table::add);
        return table.finish("1");
    }
}
