package org.anketa.plugins.charts;

import java.awt.Font;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Makes what Batik wrote fit for pages: scalable, named for people who don't see it, in its own typeface.
 *
 * <p>The letters that it uses come along. Every text is given the length that it was measured with too, so that it keeps
 * its place where a program doesn't take the letters.
 */
final class SvgFinish {

    private final Document document;
    private final Picture picture;
    private final Typeface typeface;
    private final FontSubset regular = new FontSubset(400);
    private final FontSubset semibold = new FontSubset(600);

    SvgFinish(Document document, Picture picture, Typeface typeface) {
        this.document = document;
        this.picture = picture;
        this.typeface = typeface;
    }

    void apply(Element root) throws IOException {
        root.setAttribute("viewBox", "0 0 " + picture.width() + " " + picture.height());
        root.setAttribute("role", "img");
        root.setAttribute("xml:lang", picture.setting().locale().toLanguageTag());
        setFonts(root, 12, false);
        removeEmptyDefinitions(root);
        addLetters(root);
        describe(root);
    }

    private void addLetters(Element root) throws IOException {
        Element style = document.createElementNS(SvgWriter.NAMESPACE, "style");
        style.setTextContent(regular.rule(typeface.openRegular()) + semibold.rule(typeface.openSemibold()));
        root.insertBefore(style, root.getFirstChild());
    }

    /** Batik gives every picture one of the same id. */
    private static void removeEmptyDefinitions(Element root) {
        children(root).stream()
                .filter(child -> child.getTagName().equals("defs") && !child.hasChildNodes())
                .forEach(root::removeChild);
    }

    private void describe(Element root) {
        Element title = words("title", picture.title());
        Element description = words("desc", picture.description());
        root.setAttribute("aria-labelledby", title.getAttribute("id") + " " + description.getAttribute("id"));
        root.insertBefore(description, root.getFirstChild());
        root.insertBefore(title, description);
    }

    private Element words(String name, String content) {
        Element element = document.createElementNS(SvgWriter.NAMESPACE, name);
        element.setAttribute("id", picture.name() + "-" + name);
        element.setTextContent(content);
        return element;
    }

    /** Batik writes a font only where it changes, so size and weight come from the element above. */
    private void setFonts(Element element, double size, boolean inherited) {
        String ownFamily = element.getAttribute("font-family");
        String ownSize = element.getAttribute("font-size");
        boolean bold = ownFamily.isEmpty() ? inherited : ownFamily.contains(typeface.semiboldFamily());
        double points = ownSize.isEmpty() ? size : Double.parseDouble(ownSize.replace("px", ""));
        if (!ownFamily.isEmpty()) {
            element.setAttribute("font-family", Typeface.CSS_FAMILIES);
            element.setAttribute("font-weight", bold ? "600" : "400");
        }
        if (element.getTagName().equals("text")) {
            Font font = bold ? typeface.semibold(points) : typeface.regular(points);
            double length = Typeface.width(element.getTextContent(), font);
            (bold ? semibold : regular).add(element.getTextContent());
            element.setAttribute("textLength", String.format(Locale.ROOT, "%.1f", length));
            element.setAttribute("lengthAdjust", "spacingAndGlyphs");
        }
        for (Element child : children(element)) {
            setFonts(child, points, bold);
        }
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }
}
