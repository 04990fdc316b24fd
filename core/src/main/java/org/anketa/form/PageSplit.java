package org.anketa.form;

import java.util.ArrayList;
import java.util.List;

/** Cuts a form into pages: a group marked as page, a grid, a repeated group, else each question or group at the top. */
final class PageSplit {

    private final List<Page> pages = new ArrayList<>();

    private PageSplit() {}

    static List<Page> of(List<FormItem> items) {
        PageSplit split = new PageSplit();
        split.cut(items);
        return List.copyOf(split.pages);
    }

    private void cut(List<FormItem> items) {
        String other = "";
        for (FormItem item : items) {
            if (item instanceof Question question) {
                if (question.type() == QuestionType.CALCULATE) {
                    continue;
                }
                if (item.name().equals(other)) {
                    Page last = pages.remove(pages.size() - 1);
                    pages.add(new Page(last.number(), List.of(last.items().get(0), item)));
                } else {
                    add(item);
                }
                boolean specified =
                        question.choosing() != null && question.choosing().other() != null;
                other = specified ? question.otherName() : "";
            } else if (item instanceof Group group && !group.head().isPage() && holdsPage(group)) {
                cut(group.items());
            } else if (isShown(item)) {
                add(item);
            }
        }
    }

    private void add(FormItem item) {
        pages.add(new Page(pages.size() + 1, List.of(item)));
    }

    private static boolean holdsPage(FormItem group) {
        return group.items().stream()
                .anyMatch(member -> member instanceof Group && (member.head().isPage() || holdsPage(member)));
    }

    /** Whether there is anything to see in it. */
    static boolean isShown(FormItem item) {
        return item instanceof Question question
                ? question.type() != QuestionType.CALCULATE
                : item.items().stream().anyMatch(PageSplit::isShown);
    }
}
