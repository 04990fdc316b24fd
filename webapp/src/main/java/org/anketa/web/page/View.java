package org.anketa.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anketa.account.Role;
import org.anketa.account.User;
import org.anketa.shared.Message;
import org.anketa.shared.NumberStyle;
import org.anketa.shared.Text;
import org.jspecify.annotations.Nullable;

/** What every template gets beside its own values: the reader's language and theme, words, addresses. */
public final class View {

    private final Preferences preferences;
    private final Class<?> anchor;
    private final String root;
    private final String here;
    private final Optional<Section> section;
    private final Optional<User> user;
    private final boolean simulated;

    private View(
            Preferences preferences,
            Class<?> anchor,
            String root,
            String here,
            Optional<Section> section,
            Optional<User> user,
            boolean simulated) {
        this.preferences = preferences;
        this.anchor = anchor;
        this.root = root;
        this.here = here;
        this.section = section;
        this.user = user;
        this.simulated = simulated;
    }

    /** The view of a request, with the words of the package that the anchor is in. */
    public static View of(HttpServletRequest request, Class<?> anchor) {
        String query = request.getQueryString();
        boolean shown = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        String here =
                shown ? request.getRequestURI() + (query == null ? "" : "?" + query) : request.getContextPath() + "/";
        String root = request.getContextPath();
        Optional<Section> section = Section.find(request.getRequestURI().substring(root.length()));
        return new View(Preferences.of(request), anchor, root, here, section, Visitor.find(request), false);
    }

    /** The same view with the words of another package. */
    public View with(Class<?> newAnchor) {
        return new View(preferences, newAnchor, root, here, section, user, simulated);
    }

    /** The same view in another language. */
    public View in(Locale language) {
        Preferences changed = new Preferences(language, preferences.theme(), preferences.themeChosen());
        return new View(changed, anchor, root, here, section, user, simulated);
    }

    /** The same view where everything is made up. */
    View ofSimulation() {
        return new View(preferences, anchor, root, here, section, user, true);
    }

    /** Whether everything that there is to see is made up, which every page says. */
    public boolean isSimulated() {
        return simulated;
    }

    /** The same view with the words that all pages share. */
    public View shared() {
        return with(View.class);
    }

    public Locale language() {
        return preferences.language();
    }

    /** The theme that was chosen, as the page's attributes name it; null where the page follows the reader's system. */
    public @Nullable String chosenTheme() {
        return preferences.themeChosen() ? preferences.theme().name().toLowerCase(Locale.ROOT) : null;
    }

    /** Words of the package, in the reader's language. */
    public String say(String key, Object... namesAndValues) {
        return Message.of(anchor, key, namesAndValues).in(language());
    }

    public String say(Text text) {
        return text.in(language());
    }

    public String number(NumberStyle style, double value) {
        return style.format(value, language());
    }

    /** A moment as the reader's language writes it, in this machine's time zone: to the minute. */
    public String moment(Instant moment) {
        return together(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language())
                .withZone(ZoneId.systemDefault())
                .format(moment));
    }

    /** A day as the reader's language writes it. */
    public String day(LocalDate day) {
        return together(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language())
                .format(day));
    }

    /** The word for "year" in Russian never begins a line. */
    private static String together(String date) {
        return date.replace(" г.", "\u00a0г.");
    }

    /** Whether this page belongs to that part of the application. */
    public boolean isIn(Section other) {
        return section.filter(other::equals).isPresent();
    }

    /** The parts of the application that the reader works with. */
    public List<Section> sections() {
        return Section.listFor(user);
    }

    /** Who reads the page, if somebody has signed in. */
    public Optional<User> user() {
        return user;
    }

    /** Whether the reader runs studies. */
    public boolean isLibrarian() {
        return user.filter(reader -> reader.role() == Role.LIBRARIAN || reader.role() == Role.ADMINISTRATOR)
                .isPresent();
    }

    /** The address of a page of this application. */
    public String link(String path) {
        return root + path;
    }

    /** The address of a static file, which changes with the product's version. */
    public String asset(String name) {
        return root + "/assets/" + name + "?v=" + Assets.VERSION;
    }

    /** The product's version. */
    public String version() {
        return Assets.PRODUCT;
    }

    /** What changes with every build of the product, for the tags of what it computes. */
    public String build() {
        return Assets.VERSION;
    }

    /** The address of this page, for forms that come back to it. */
    public String here() {
        return here;
    }
}
