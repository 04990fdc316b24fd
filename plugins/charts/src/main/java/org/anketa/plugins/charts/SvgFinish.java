package org.anketa.plugins.charts;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Makes what Batik wrote fit for pages: scalable, named for people who don't see it, in the page's own typeface.
 *
 * <p>Every text is given the length that it was measured with, so that it keeps its place where Inter is absent.
 */
final class SvgFinish {

    private final Document document;
    private final Picture picture;
    private final Typeface typeface;

    SvgFinish(Document document, Picture picture, Typeface typeface) {
        this.document = document;
        this.picture = picture;
        this.typeface = typeface;
    }

    void apply(Element root) {
        root.setAttribute("viewBox", "0 0 " + picture.width() + " " + picture.height());
        root.setAttribute("role", "img");
        root.setAttribute("xml:lang", picture.setting().locale().toLanguageTag());
        setFonts(root, 12, false);
        removeEmptyDefinitions(root);
        describe(root);
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
    private void setFonts(Element element, double size, boolean semibold) {
        String ownFamily = element.getAttribute("font-family");
        String ownSize = element.getAttribute("font-size");
        boolean bold = ownFamily.isEmpty() ? semibold : ownFamily.contains(typeface.semiboldFamily());
        double points = ownSize.isEmpty() ? size : Double.parseDouble(ownSize.replace("px", ""));
        if (!ownFamily.isEmpty()) {
            element.setAttribute("font-family", Typeface.CSS_FAMILIES);
            element.setAttribute("font-weight", bold ? "600" : "400");
        }
        if (element.getTagName().equals("text")) {
            Font font = bold ? typeface.semibold(points) : typeface.regular(points);
            double length = Typeface.width(element.getTextContent(), font);
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
