package dateline.clean;

import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * The story itself, as a tree of Markdown nodes.
 *
 * <pre>
 * Body.ofParagraphs(List.of("A * b.", "Second."))
 *     .markdown() -> "A \* b.\n\nSecond.\n"
 *     .text()     -> "A * b.\n\nSecond."
 * </pre>
 */
public final class Body {
    private final Node root;

    private Body(Node root) {
        this.root = root;
    }

    /** Paragraphs of plain words; none of their characters means anything in Markdown. */
    public static Body ofParagraphs(List<String> paragraphs) {
        Document root = new Document();
        for (String words : paragraphs) {
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(new Text(words));
            root.appendChild(paragraph);
        }
        return new Body(root);
    }

    /** The text of the Markdown file. */
    public String markdown() {
        return MarkdownRenderer.builder().build().render(root);
    }

    /** Its words, a blank line between paragraphs. */
    public String text() {
        StringBuilder out = new StringBuilder();
        for (Node block = root.getFirstChild(); block != null; block = block.getNext()) {
            out.append(out.isEmpty() ? "" : "\n\n");
            for (Node inline = block.getFirstChild(); inline != null; inline = inline.getNext()) {
                if (inline instanceof Text text) {
                    out.append(text.getLiteral());
                }
            }
        }
        return out.toString();
    }
}
