package dateline.extract;

import dateline.text.PlainText;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Takes out of a page what numeric references bring into it: that of U+0090 is a control character, and that of U+D800 half of
 * one, which the text of the page itself may not have.
 */
final class References {
    private References() {}

    /** @param html what the document was read from */
    static Document cleared(Document document, String html) {
        if (html.contains("&#")) {
            document.traverse((node, depth) -> clear(node));
        }
        return document;
    }

    private static void clear(Node node) {
        if (node instanceof TextNode words) {
            String whole = words.getWholeText();
            if (PlainText.firstUnusable(whole) >= 0) {
                words.text(PlainText.of(whole));
            }
            return;
        }
        for (Attribute attribute : node.attributes()) {
            String value = attribute.getValue();
            if (PlainText.firstUnusable(value) >= 0) {
                attribute.setValue(PlainText.of(value));
            }
        }
    }
}
