package org.anketa.load;

import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.anketa.answering.FieldworkHome;
import org.anketa.answering.LongForm;
import org.anketa.fieldwork.IssuedLink;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Study;

/**
 * The studies that writers answer: by whole responses and by pages, in either case an anonymous one by an open link and a
 * named one by personal links.
 *
 * @param studies their ids
 * @param reader the token that reads responses
 * @param openLink of the study that programs answer
 * @param openPages of the study that is answered page by page
 */
record KillSite(
        List<UUID> studies,
        String reader,
        String openLink,
        Queue<String> personalLinks,
        String openPages,
        Queue<String> personalPages) {

    private static final int LINKS_A_ROUND = 150;
    private static final int DRAFTS_A_ROUND = 25;

    static KillSite prepare(FieldworkHome data, int rounds) {
        Study anonymous = data.study(Questionnaires.form(), Regime.ANONYMOUS, true);
        Study named = data.study(Questionnaires.form(), Regime.NAMED, true);
        Study anonymousPages = data.study(LongForm.form(), Regime.ANONYMOUS, true);
        Study namedPages = data.study(LongForm.form(), Regime.NAMED, true);
        return new KillSite(
                List.of(anonymous.id(), named.id(), anonymousPages.id(), namedPages.id()),
                data.librarianToken(),
                data.openToken(anonymous),
                tokens(data.invite(named, rounds * LINKS_A_ROUND)),
                data.openToken(anonymousPages),
                tokens(data.invite(namedPages, rounds * DRAFTS_A_ROUND)));
    }

    private static Queue<String> tokens(List<IssuedLink> links) {
        return new ConcurrentLinkedQueue<>(links.stream().map(IssuedLink::token).toList());
    }

    /** A link for a whole response; once the personal ones are used up, the open one. */
    String linkFor(boolean named) {
        String personal = named ? personalLinks.poll() : null;
        return personal == null ? openLink : personal;
    }

    /** A link to answer by page. */
    String pagesFor(boolean named) {
        String personal = named ? personalPages.poll() : null;
        return personal == null ? openPages : personal;
    }
}
