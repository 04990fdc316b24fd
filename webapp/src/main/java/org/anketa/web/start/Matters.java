package org.anketa.web.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anketa.account.Role;
import org.anketa.account.User;
import org.anketa.jdbc.backup.BackupRun;
import org.anketa.web.page.View;

/** Finds what needs attention. */
final class Matters {

    private static final int SOON = 3;

    private final View view;
    private final LocalDate today;
    private final List<Matter> found = new ArrayList<>();

    Matters(View view, LocalDate today) {
        this.view = view;
        this.today = today;
    }

    /** What is amiss with the times and guests of studies. */
    Matters of(List<StudyLine> studies) {
        studies.forEach(this::add);
        return this;
    }

    private void add(StudyLine line) {
        String study = "/studies/" + line.study().id();
        LocalDate closes = line.closes();
        LocalDate opens = line.wave().opens();
        if (line.isOverdue(today) && closes != null) {
            add("overdue", study, "study", line.title(), "day", view.day(closes));
        } else if (line.isLate(today) && opens != null) {
            add("late", study, "study", line.title(), "day", view.day(opens));
        } else if (line.isLonely()) {
            add("lonely", study + "/invitations", "study", line.title());
        } else if (line.closesWithin(SOON, today) && closes != null) {
            add("soon", study + "/fieldwork", "study", line.title(), "day", view.day(closes));
        }
    }

    /** What is amiss with those who may sign in. */
    Matters ofUsers(List<User> users) {
        List<User> active = users.stream().filter(User::active).toList();
        if (active.stream().noneMatch(user -> user.role() == Role.LIBRARIAN)) {
            add("librarian", "/users");
        }
        if (active.stream().filter(user -> user.role() == Role.ADMINISTRATOR).count() == 1) {
            add("administrator", "/users");
        }
        return this;
    }

    /** What is amiss with the backups. */
    Matters ofBackup(Optional<BackupRun> last) {
        last.filter(BackupRun::failed).ifPresent(run -> add("backup", "/system", "moment", view.moment(run.started())));
        return this;
    }

    private void add(String key, String path, Object... namesAndValues) {
        found.add(new Matter(
                view.say("matter." + key, namesAndValues), view.say("matter." + key + ".link"), view.link(path)));
    }

    List<Matter> list() {
        return List.copyOf(found);
    }
}
