package org.anketa.web.analysis;

import java.util.Locale;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.FigureRenderer.Style;
import org.anketa.analysis.FigureRenderer.Theme;
import org.anketa.web.analysis.request.QueryText;
import org.anketa.web.analysis.request.ResultRequest;
import org.anketa.web.page.View;

/** The addresses of everything that belongs to one request. */
final class ResultAddresses {

    private final View view;
    private final ResultRequest request;
    private final Declaration<?> declaration;

    ResultAddresses(View view, ResultRequest request, Declaration<?> declaration) {
        this.view = view;
        this.request = request;
        this.declaration = declaration;
    }

    /** The result's own page. */
    String page() {
        return results() + query();
    }

    /** The form, filled as it was. */
    String form() {
        return view.link(request.place().path() + "/analyses/" + request.analysis()) + query();
    }

    /** The result as a file. */
    String download(String format, Locale language) {
        return results() + "/result." + format + query().add(ViewFields.LANGUAGE, language.getLanguage());
    }

    String picture(int number, Style style) {
        QueryText query = query();
        if (style.theme() != Theme.LIGHT) {
            query.add(ViewFields.THEME, style.theme().name().toLowerCase(Locale.ROOT));
        }
        if (style.width() != PictureStyle.WIDE) {
            query.add(ViewFields.WIDTH, Integer.toString(style.width()));
        }
        query.add(ViewFields.LANGUAGE, style.locale().getLanguage());
        return results() + "/figures/" + number + "." + style.format().name().toLowerCase(Locale.ROOT) + query;
    }

    private String results() {
        return view.link(request.place().path() + "/results/" + request.analysis());
    }

    private QueryText query() {
        return request.query(declaration);
    }
}
