package holdepunkt.core.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** One of our own pages made ready for paper: parsed without reaching out, with our style, the language and the title. */
final class PdfSource {

    private static final String STYLE = style();

    private PdfSource() {
    }

    static Document read(String xhtml, String lang, String title) {
        var page = parsed(xhtml);
        var root = page.getDocumentElement();
        root.setAttribute("lang", lang);
        var head = child(root, "head");
        remove(head, "title");
        prepend(head, "style", STYLE);
        prepend(head, "title", title);
        describe(head, title);
        for (var element : elements(root)) {
            sayWhereLinksGo(element);
            keepReadingOrder(element);
        }
        return page;
    }

    /** PDF/UA asks for a description; the title is the only words that are sure to be neutral. */
    private static void describe(Element head, String title) {
        var description = head.getOwnerDocument().createElement("meta");
        description.setAttribute("name", "description");
        description.setAttribute("content", title);
        head.appendChild(description);
    }

    /** A link is read aloud by its title, which is its own words unless the page gives better ones. */
    private static void sayWhereLinksGo(Element element) {
        if (element.getTagName().equals("a") && element.getAttribute("title").isEmpty()) {
            element.setAttribute("title", element.getTextContent().strip());
        }
    }

    /** Text beside marked-up words is written before them unless it is marked up too; whoever copies the text would get it in disorder. */
    private static void keepReadingOrder(Element element) {
        var children = children(element);
        if (children.stream().noneMatch(Element.class::isInstance)) {
            return;
        }
        for (var child : children) {
            if (child instanceof Text text && !text.getData().isBlank()) {
                var marked = element.getOwnerDocument().createElement("span");
                element.replaceChild(marked, text);
                marked.appendChild(text);
            }
        }
    }

    private static List<Element> elements(Element root) {
        var found = root.getElementsByTagName("*");
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast).toList();
    }

    private static List<Node> children(Element element) {
        var found = element.getChildNodes();
        return IntStream.range(0, found.getLength()).mapToObj(found::item).toList();
    }

    private static Document parsed(String xhtml) {
        try {
            return parser().parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException notWellFormed) {
            throw new IllegalArgumentException("The page is not well-formed XHTML without a document type", notWellFormed);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static DocumentBuilder parser() {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(null);
            return parser;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Element child(Element root, String name) {
        if (root.getElementsByTagName(name).item(0) instanceof Element found) {
            return found;
        }
        var made = root.getOwnerDocument().createElement(name);
        root.insertBefore(made, root.getFirstChild());
        return made;
    }

    private static void remove(Element head, String name) {
        for (var found = head.getElementsByTagName(name); found.getLength() > 0; ) {
            head.removeChild(found.item(0));
        }
    }

    private static void prepend(Element head, String name, String text) {
        var made = head.getOwnerDocument().createElement(name);
        made.setTextContent(text);
        head.insertBefore(made, head.getFirstChild());
    }

    private static String style() {
        try (InputStream stream = Objects.requireNonNull(PdfSource.class.getResourceAsStream("/pdf/pdf.css"))) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
