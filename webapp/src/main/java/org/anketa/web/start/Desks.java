package org.anketa.web.start;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.anketa.account.AccountService;
import org.anketa.account.Role;
import org.anketa.account.User;
import org.anketa.datafile.DataFileService;
import org.anketa.fieldwork.InterviewService;
import org.anketa.fieldwork.InvitationState;
import org.anketa.jdbc.backup.Backups;
import org.anketa.people.PeopleService;
import org.anketa.web.page.View;

/** Lays the desk of whoever signs in. */
public final class Desks {

    private static final int FILES = 4;

    private final StudyLines studies;
    private final PeopleService people;
    private final InterviewService interviews;
    private final AccountService accounts;
    private final DataFileService files;
    private final Backups backups;
    private final Clock clock;

    public Desks(
            StudyLines studies,
            PeopleService people,
            InterviewService interviews,
            AccountService accounts,
            DataFileService files,
            Backups backups,
            Clock clock) {
        this.studies = studies;
        this.people = people;
        this.interviews = interviews;
        this.accounts = accounts;
        this.files = files;
        this.backups = backups;
        this.clock = clock;
    }

    Desk of(User user, View view) throws IOException {
        List<StudyLine> lines = studies.list(view);
        return switch (user.role()) {
            case ADMINISTRATOR -> administrator(lines, view);
            case LIBRARIAN ->
                new Desk(user.role(), matters(view).of(lines).list(), steps(lines), lines, List.of(), 0, List.of());
            case ANALYST ->
                new Desk(
                        user.role(),
                        List.of(),
                        List.of(),
                        lines,
                        files.listDataFiles().stream().limit(FILES).toList(),
                        0,
                        List.of());
            case INTERVIEWER -> new Desk(user.role(), List.of(), List.of(), lines, List.of(), cases(lines), List.of());
        };
    }

    private Desk administrator(List<StudyLine> lines, View view) {
        List<User> users = accounts.listUsers();
        List<Matter> matters = matters(view)
                .ofBackup(backups.findLastRun())
                .ofUsers(users)
                .of(lines)
                .list();
        List<Desk.RoleCount> counts = Arrays.stream(Role.values())
                .map(role -> new Desk.RoleCount(
                        role,
                        users.stream()
                                .filter(user -> user.active() && user.role() == role)
                                .count()))
                .toList();
        return new Desk(Role.ADMINISTRATOR, matters, steps(lines), lines, List.of(), 0, counts);
    }

    private Matters matters(View view) {
        return new Matters(view, LocalDate.now(clock));
    }

    private List<Step> steps(List<StudyLine> lines) {
        return FirstSteps.of(people.countPersons(null, "", true), lines);
    }

    private int cases(List<StudyLine> lines) {
        return lines.stream()
                .filter(StudyLine::isOpen)
                .mapToInt(line -> (int) interviews.listCases(line.study().id()).stream()
                        .map(open -> open.invitation().state())
                        .filter(state -> state == InvitationState.INVITED || state == InvitationState.STARTED)
                        .count())
                .sum();
    }
}
