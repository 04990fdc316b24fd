package org.anketa.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Every name that answers and expressions may use, with the place of the item; a name that is taken is a problem. */
final class FormNames {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}");

    private static final String NUMBER = "#";

    private final Map<String, String> paths = new LinkedHashMap<>();
    private final List<FormProblem> problems;

    FormNames(List<FormProblem> problems) {
        this.problems = problems;
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** What something without a name is called in messages. */
    static String numbered(int number) {
        return NUMBER + number;
    }

    /** Whether the name only stands for one that is absent, which was told when the form was read. */
    static boolean isNumbered(String name) {
        return name.startsWith(NUMBER);
    }

    void add(String name, String path) {
        if (isNumbered(name)) {
            problems.add(FormProblem.at(path + ".name", "json.absent", "name", "name"));
        } else if (!isName(name)) {
            problems.add(FormProblem.at(path + ".name", "name.invalid", "name", name));
        }
        String earlier = paths.putIfAbsent(name, path);
        if (earlier != null) {
            problems.add(FormProblem.at(path + ".name", "name.duplicate", "name", name, "earlier", earlier));
        }
    }
}
