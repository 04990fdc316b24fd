package org.anketa.plugins.charts;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes SVG to stand in a page or alone: no background, text that stays text, ids of its own. */
final class SvgWriter implements PictureWriter {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final Typeface typeface;

    SvgWriter(Typeface typeface) {
        this.typeface = typeface;
    }

    @Override
    public void write(Picture picture, OutputStream out) throws IOException {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
            SVGGraphics2D graphics = new SVGGraphics2D(context(document, picture.name()), false);
            graphics.setSVGCanvasSize(new Dimension(picture.width(), picture.height()));
            picture.paint(graphics);
            Element root = graphics.getRoot(document.getDocumentElement());
            new SvgFinish(document, picture, typeface).apply(root);
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.transform(new DOMSource(root), new StreamResult(out));
        } catch (ParserConfigurationException | TransformerException platform) {
            throw new IOException("The platform cannot write XML", platform);
        }
    }

    private static SVGGeneratorContext context(Document document, String name) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(2);
        context.setComment(null);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return name + "-" + super.generateID(prefix);
            }
        });
        return context;
    }
}
