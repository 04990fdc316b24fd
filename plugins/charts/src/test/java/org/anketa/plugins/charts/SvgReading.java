package org.anketa.plugins.charts;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What stands in an SVG, found the way a browser would: inherited fills, shifted groups. */
final class SvgReading {

    /** A line of text with its place on the page; turned text reads from bottom to top. */
    record Text(String content, double x, double y, double length, double size, boolean turned) {}

    /** A filled rectangle. */
    record Box(String fill, double x, double y, double width, double height) {}

    private static final Pattern SHIFT = Pattern.compile("translate\\(([-\\d.]+)(?:,([-\\d.]+))?\\)");

    private final Document document;

    private SvgReading(Document document) {
        this.document = document;
    }

    static SvgReading of(byte[] svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return new SvgReading(factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg)));
        } catch (Exception malformed) {
            throw new AssertionError("Not well-formed", malformed);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Text> texts() {
        return elements("text").stream()
                .map(element -> {
                    // Tests are easier to read with plain spaces.
                    String content = element.getTextContent().replace('\u00a0', ' ');
                    double x = Double.parseDouble(element.getAttribute("x"));
                    double y = Double.parseDouble(element.getAttribute("y"));
                    double length = Double.parseDouble(element.getAttribute("textLength"));
                    double size =
                            Double.parseDouble(inherited(element, "font-size").replace("px", ""));
                    String transform = inherited(element, "transform");
                    Matcher shift = SHIFT.matcher(transform);
                    if (!shift.find()) {
                        return new Text(content, x, y, length, size, false);
                    }
                    double right = Double.parseDouble(shift.group(1));
                    double down = shift.group(2) == null ? 0 : Double.parseDouble(shift.group(2));
                    return transform.contains("rotate")
                            ? new Text(content, right + y, down - x, length, size, true)
                            : new Text(content, right + x, down + y, length, size, false);
                })
                .toList();
    }

    List<String> words() {
        return texts().stream().map(Text::content).toList();
    }

    List<Box> boxes() {
        return elements("rect").stream()
                .map(rect -> new Box(
                        inherited(rect, "fill"),
                        number(rect, "x"),
                        number(rect, "y"),
                        number(rect, "width"),
                        number(rect, "height")))
                .toList();
    }

    /** Rectangles of a color. */
    List<Box> boxes(Color color) {
        return boxes().stream().filter(box -> box.fill().equals(paint(color))).toList();
    }

    /** The left end of the leftmost line of a color. */
    double leftmost(Color color) {
        return elements("line").stream()
                .filter(line -> inherited(line, "stroke").equals(paint(color)))
                .mapToDouble(line -> Math.min(number(line, "x1"), number(line, "x2")))
                .min()
                .orElse(Double.NaN);
    }

    private static String paint(Color color) {
        return "rgb(" + color.getRed() + "," + color.getGreen() + "," + color.getBlue() + ")";
    }

    List<String> ids() {
        return elements("*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static double number(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    private static String inherited(Element element, String attribute) {
        for (Node at = element; at instanceof Element each; at = at.getParentNode()) {
            if (!each.getAttribute(attribute).isEmpty()) {
                return each.getAttribute(attribute);
            }
        }
        return "";
    }

    private List<Element> elements(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
