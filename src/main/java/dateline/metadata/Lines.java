package dateline.metadata;

import dateline.text.PlainText;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Short texts of a page, each as one line. */
@SuppressWarnings("ReferenceEquality") // Nodes are told apart by identity.
final class Lines {
    private static final Pattern BARS = Pattern.compile("(?: ?\\| ?)+");

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");

    private Lines() {}

    /** Text of an attribute or of data, whose entities some programs escape twice, without markup. */
    static String plain(String value) {
        String text = value;
        for (int i = 0; i < 2 && text.indexOf('&') >= 0; i++) {
            text = Parser.unescapeEntities(text, false);
        }
        if (text.indexOf('<') >= 0 && text.indexOf('>') >= 0) {
            text = TAG.matcher(text).replaceAll(" ");
        }
        return PlainText.oneLine(text);
    }

    /**
     * The text of an element, a blank between blocks; empty when there is more than the limit, which is found out
     * without reading it all.
     *
     * @param limit in UTF-16 units
     */
    static String of(Element element, int limit) {
        return joined(element, limit, "", " ");
    }

    /** As {@link #of}, with a blank between all elements and a bar between blocks: {@code By Ada Holt | Nov 18}. */
    static String barred(Element element, int limit) {
        String line = joined(element, limit, " ", " | ");
        return line.indexOf('|') < 0
                ? line
                : BARS.matcher(line)
                        .replaceAll(" | ")
                        .replaceFirst("^ \\| ", "")
                        .strip();
    }

    private static String joined(Element element, int limit, String gap, String blockGap) {
        StringBuilder out = new StringBuilder();
        Node node = element;
        while (node != null) {
            if (node instanceof TextNode text) {
                out.append(text.getWholeText());
            } else if (node instanceof Element e && e != element) {
                out.append(e.isBlock() || e.normalName().equals("br") ? blockGap : gap);
            }
            if (out.length() > 4 * limit) {
                return "";
            }
            node = next(node, element, out, gap, blockGap);
        }
        String line = out.length() == 0 ? "" : PlainText.oneLine(out.toString());
        return line.length() > limit ? "" : line;
    }

    private static @Nullable Node next(Node node, Element root, StringBuilder out, String gap, String blockGap) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (at != null && at != root) {
            if (at instanceof Element e) {
                out.append(e.isBlock() ? blockGap : gap);
            }
            Node sibling = at.nextSibling();
            if (sibling != null) {
                return sibling;
            }
            at = at.parent();
        }
        return null;
    }
}
