package org.anketa.web.answer.posted;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anketa.form.Answer;
import org.anketa.form.Answers;
import org.anketa.form.FormItem;
import org.anketa.form.Page;
import org.anketa.form.Place;

/**
 * What a page knew of the draft when it was shown: two pages of one draft can be answered at a time, but not one page in
 * two ways.
 *
 * @param formVersionId the version of the form
 * @param digest of the page's own answers
 */
public record PageState(UUID formVersionId, String digest) {

    private static final Pattern WRITTEN =
            Pattern.compile("([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\\.([0-9a-f]{1,8})");

    /** The state of a page with these answers. */
    public static PageState of(UUID formVersionId, Page page, Answers answers) {
        Set<String> names = new LinkedHashSet<>();
        page.items().forEach(item -> addNames(item, names));
        int digest = 0;
        for (Map.Entry<Place, Answer> entry : answers.given().entrySet()) {
            if (names.contains(entry.getKey().name())) {
                // The sum doesn't depend on the order in which the answers were given.
                digest += entry.getKey().toString().hashCode() * 31 + hash(entry.getValue());
            }
        }
        for (String name : names) {
            Integer count = answers.repetitions().get(name);
            digest += count == null ? 0 : name.hashCode() * 17 + count;
        }
        return new PageState(formVersionId, Integer.toHexString(digest));
    }

    /** The state that a page sent. */
    static PageState parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw Tampered.field("state");
        }
        return new PageState(UUID.fromString(written.group(1)), written.group(2));
    }

    /** What the page sends back. */
    public String text() {
        return formVersionId + "." + digest;
    }

    private static int hash(Answer answer) {
        return answer instanceof Answer.Given given
                ? given.value().asText().hashCode()
                : answer.toString().hashCode() * 7;
    }

    private static void addNames(FormItem item, Set<String> names) {
        names.add(item.name());
        item.items().forEach(member -> addNames(member, names));
    }
}
