package org.anketa.web.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;
import org.anketa.web.page.View;

/**
 * What is wrong with a form that came back.
 *
 * @param byControl by the id of the control that it is about, in the form's order
 */
public record Problems(Map<String, Text> byControl) {

    public static final Problems NONE = new Problems(Map.of());

    public Problems {
        byControl = Collections.unmodifiableMap(new LinkedHashMap<>(byControl));
    }

    /** One problem, at the control that has to do with it the most. */
    public static Problems of(String control, Refusal refusal) {
        return new Problems(Map.of(control, refusal.reason()));
    }

    public boolean isEmpty() {
        return byControl.isEmpty();
    }

    public boolean has(String control) {
        return byControl.containsKey(control);
    }

    /** What is wrong with a control; empty if nothing is. */
    public String of(View view, String control) {
        Text problem = byControl.get(control);
        return problem == null ? "" : view.say(problem);
    }

    /** These problems and then others. */
    public Problems and(Problems others) {
        Map<String, Text> all = new LinkedHashMap<>(byControl);
        all.putAll(others.byControl);
        return new Problems(all);
    }

    /** The same problems on a page that has several forms: its controls have the prefix before their names. */
    public Problems under(String prefix) {
        Map<String, Text> all = new LinkedHashMap<>();
        byControl.forEach((control, problem) -> all.put(prefix + control, problem));
        return new Problems(all);
    }
}
