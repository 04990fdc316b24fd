package org.anketa.web.boot;

import java.util.Set;
import org.anketa.web.answer.flow.AnswerPages;
import org.anketa.web.answer.interview.CaseResource;
import org.anketa.web.answer.interview.Cases;
import org.anketa.web.answer.interview.CasesResource;
import org.anketa.web.answer.interview.InterviewResource;
import org.anketa.web.answer.interview.Interviews;
import org.anketa.web.answer.preview.PreviewResource;
import org.anketa.web.answer.respondent.LinkResource;
import org.anketa.web.page.Pages;
import org.anketa.web.page.PublicAddress;

/** The pages on which people answer, interviewers enter answers, and librarians try a form out. */
final class AnswerResources {

    private AnswerResources() {}

    static Set<Object> of(Services services, Pages pages, PublicAddress publicAddress) {
        AnswerPages answers = new AnswerPages(pages);
        Cases cases = new Cases(services.interviews(), services.forms(), services.people());
        return Set.of(
                new LinkResource(
                        answers,
                        services.links(),
                        services.answering(),
                        services.forms(),
                        publicAddress,
                        services.clock()),
                new CasesResource(pages, services.interviews(), services.studies(), services.people()),
                new CaseResource(pages, services.interviews(), cases, services.audit()),
                new InterviewResource(answers, new Interviews(answers, services.interviews(), cases, services.audit())),
                new PreviewResource(answers, services.studies(), services.forms(), services.clock()));
    }
}
