package org.anketa.web.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anketa.analysis.Declaration;
import org.anketa.plugin.PluginStatus;
import org.anketa.shared.Message;

/** The analyses by the plugin that brings them. */
public record GalleryView(List<Group> groups) {

    /**
     * What one plugin brings.
     *
     * @param language of the title, as pages name it: a manifest knows English only
     */
    public record Group(String title, String language, List<Card> cards) {
        public Group {
            cards = List.copyOf(cards);
        }
    }

    /** One analysis. */
    public record Card(String id, String title, String question) {}

    public GalleryView {
        groups = List.copyOf(groups);
    }

    static GalleryView of(List<PluginStatus> plugins, List<Declaration<?>> declarations, Locale language) {
        List<Group> groups = new ArrayList<>();
        for (PluginStatus plugin : plugins) {
            List<Declaration<?>> brought = declarations.stream()
                    .filter(declaration -> plugin.contributions().contains(declaration.id()))
                    .toList();
            if (plugin.isRunning() && !brought.isEmpty()) {
                groups.add(group(plugin, brought, language));
            }
        }
        return new GalleryView(groups);
    }

    private static Group group(PluginStatus plugin, List<Declaration<?>> brought, Locale language) {
        Message own = Message.of(brought.get(0).analysis().getClass(), "plugin.title");
        List<Card> cards = brought.stream()
                .map(declaration -> new Card(
                        declaration.id(),
                        declaration.title().in(language),
                        declaration.question().in(language)))
                .toList();
        if (own.isTranslated()) {
            return new Group(own.in(language), language.getLanguage(), cards);
        }
        return new Group(
                plugin.description().isBlank()
                        ? plugin.id()
                        : plugin.description().in(language),
                plugin.description().isIn(language) ? language.getLanguage() : Locale.ENGLISH.getLanguage(),
                cards);
    }
}
