package org.anketa.web.analysis.form;

import java.util.Optional;
import org.anketa.dataset.Category;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.Variable;

/** A filter that works on the reader's own data, to learn the notation from. */
final class FilterExample {

    private FilterExample() {}

    /** A condition on a variable of the codebook; two, joined, where it has categories and numbers. */
    static String of(Codebook codebook) {
        Optional<String> category = codebook.listVariables().stream()
                .filter(FilterExample::isPlain)
                .filter(variable -> variable.isCategorical() && !variable.isNumeric())
                .filter(variable -> !variable.categories().isEmpty())
                .map(FilterExample::equality)
                .findFirst();
        Optional<String> number = codebook.listVariables().stream()
                .filter(FilterExample::isPlain)
                .filter(Variable::isNumeric)
                .map(FilterExample::comparison)
                .findFirst();
        return category.isPresent() && number.isPresent()
                ? category.get() + " and " + number.get()
                : category.or(() -> number).orElse("");
    }

    private static boolean isPlain(Variable variable) {
        return variable.name().matches("[\\p{L}_][\\p{L}\\p{Nd}_.-]*");
    }

    private static String equality(Variable variable) {
        String value = variable.categories().get(0).value();
        char quote = value.indexOf('\'') < 0 ? '\'' : '"';
        return "${" + variable.name() + "} = " + quote + value + quote;
    }

    private static String comparison(Variable variable) {
        int middle = variable.categories().size() / 2;
        Optional<Category> category =
                variable.categories().stream().skip(middle).findFirst();
        return "${" + variable.name() + "} >= " + category.map(Category::value).orElse("18");
    }
}
