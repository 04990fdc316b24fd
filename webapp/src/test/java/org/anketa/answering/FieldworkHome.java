package org.anketa.answering;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.fieldwork.IssuedLink;
import org.anketa.fieldwork.NewStudy;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Study;
import org.anketa.form.Form;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.people.PersonDetails;
import org.anketa.shared.LocalizedText;
import org.anketa.web.boot.Services;
import org.jspecify.annotations.Nullable;

/** A home that is filled before its server starts: an interviewer, a unit with employees, open studies with links. */
public final class FieldworkHome implements AutoCloseable {

    public static final String INTERVIEWER = "olga";
    public static final String PASSWORD = "long enough to guess";

    private final Services services;
    private final UUID unit;

    private FieldworkHome(Services services) {
        this.services = services;
        this.unit = services.people()
                .addUnit(LocalizedText.of("Finance", "Финансы"), null)
                .id();
        services.accounts().addUser(INTERVIEWER, Role.INTERVIEWER, PASSWORD);
    }

    public static FieldworkHome in(Path home) {
        return in(home, null);
    }

    /**
     * As {@link #in(Path)}, with data elsewhere.
     *
     * @param database the address of another database than the home's own, or {@code null}
     */
    public static FieldworkHome in(Path home, @Nullable String database) {
        return new FieldworkHome(
                Services.open(DatabaseAddress.of(database, home), Clock.system(ZoneId.systemDefault())));
    }

    public Services services() {
        return services;
    }

    /** An open study of the form. */
    public Study study(Form form, Regime regime, boolean simulated) {
        NewStudy study = new NewStudy(form.title(), form, regime, Study.USUAL_CELL, null, null, simulated);
        return services.studies()
                .open(services.studies().create(study, "librarian").id());
    }

    /** Sets the dates of the study's wave. */
    public void dates(Study study, @Nullable LocalDate opens, @Nullable LocalDate closes) {
        services.studies().changeWave(wave(study), opens, closes);
    }

    /** Links of new persons, each called by a number. */
    public List<IssuedLink> invite(Study study, int count) {
        List<UUID> persons = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            PersonDetails details =
                    new PersonDetails(unit, "Иванова Анна " + i, "Специалист", null, "", "+7 900 000-00-00", "ru");
            persons.add(services.people().addPerson(details).id());
        }
        return services.links().invite(wave(study), persons);
    }

    /** The token of a link by which anybody may answer. */
    public String openToken(Study study) {
        return services.links().issueOpenLink(wave(study)).token();
    }

    /** A token by which a program may read responses. */
    public String librarianToken() {
        return services.accounts()
                .issueToken(services.accounts()
                        .addUser("vera", Role.LIBRARIAN, PASSWORD)
                        .id());
    }

    private UUID wave(Study study) {
        return services.studies().listWaves(study.id()).get(0).id();
    }

    @Override
    public void close() {
        services.close();
    }
}
