package org.anketa.web.answer.interview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.anketa.fieldwork.InterviewCase;
import org.anketa.fieldwork.InterviewService;
import org.anketa.fieldwork.InvitationState;
import org.anketa.fieldwork.PublishedForms;
import org.anketa.fieldwork.Regime;
import org.anketa.form.Form;
import org.anketa.people.PeopleService;
import org.anketa.people.Person;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.web.answer.flow.Frame;
import org.anketa.web.page.AddressValues;

/** Looks up what the pages about a case show. */
public final class Cases {

    private final InterviewService interviews;
    private final PublishedForms forms;
    private final PeopleService people;

    public Cases(InterviewService interviews, PublishedForms forms, PeopleService people) {
        this.interviews = interviews;
        this.forms = forms;
        this.people = people;
    }

    CaseView view(UUID invitation, CaseForm form, Locale reader) {
        InterviewCase one = interviews.getCase(invitation);
        String unit = people.getUnit(one.person().details().unitId()).name().in(reader);
        return new CaseView(one, unit, languages(one), isBegun(one), form);
    }

    InterviewCase getCase(UUID invitation) {
        return interviews.getCase(invitation);
    }

    /** In which the interview can be held, the person's own first, then the form's usual one. */
    List<Locale> languages(InterviewCase one) {
        Form form = forms.getForm(one.study().formVersionId()).form();
        List<Locale> languages = new ArrayList<>(Frame.languagesOf(form));
        String usual = form.defaultLanguage();
        languages.sort(Comparator.comparing((Locale language) -> !isOwn(language, one.person()))
                .thenComparing(language -> !language.getLanguage().equals(usual)));
        return languages;
    }

    private static boolean isOwn(Locale language, Person person) {
        return language.getLanguage().equals(person.details().language());
    }

    private static boolean isBegun(InterviewCase one) {
        return one.invitation().state() == InvitationState.STARTED;
    }

    /**
     * The id of that text.
     *
     * @throws NotFound if it is none
     */
    static UUID id(String text) {
        return AddressValues.findId(text).orElseThrow(() -> new NotFound(Message.of(Cases.class, "case.gone")));
    }

    /** How the log names a case: of an anonymous study only the study, for the day would join person and response. */
    static String subject(InterviewCase one) {
        String study = one.study().title().in(Locale.ENGLISH);
        return one.study().regime() == Regime.ANONYMOUS
                ? study
                : one.person().details().name() + " (" + study + ")";
    }
}
