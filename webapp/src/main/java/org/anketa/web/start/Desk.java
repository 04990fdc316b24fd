package org.anketa.web.start;

import java.util.List;
import org.anketa.account.Role;
import org.anketa.datafile.DataFile;

/**
 * What somebody finds on the first page.
 *
 * @param role the reader's
 * @param matters what needs attention
 * @param steps the first steps; none when all were made
 * @param studies those that the reader works with
 * @param files data files that were opened last
 * @param cases how many persons wait for an interview
 * @param users how many may sign in, by role
 */
public record Desk(
        Role role,
        List<Matter> matters,
        List<Step> steps,
        List<StudyLine> studies,
        List<DataFile> files,
        int cases,
        List<RoleCount> users) {

    /** How many users there are of a role. */
    public record RoleCount(Role role, long count) {}

    public Desk {
        matters = List.copyOf(matters);
        steps = List.copyOf(steps);
        studies = List.copyOf(studies);
        files = List.copyOf(files);
        users = List.copyOf(users);
    }

    public boolean isKeeper() {
        return role == Role.ADMINISTRATOR || role == Role.LIBRARIAN;
    }

    public boolean isAdministrator() {
        return role == Role.ADMINISTRATOR;
    }

    public boolean isAnalyst() {
        return role == Role.ANALYST;
    }

    /** The studies that anybody can answer now. */
    public List<StudyLine> open() {
        return studies.stream().filter(StudyLine::isOpen).toList();
    }

    public List<StudyLine> prepared() {
        return studies.stream().filter(StudyLine::isPrepared).toList();
    }

    /** The studies that have something to analyze. */
    public List<StudyLine> withData() {
        return studies.stream().filter(line -> line.totals().responses() > 0).toList();
    }
}
