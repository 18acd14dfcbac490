package dateline.article;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The words of a piece of Markdown and nothing else: no marks, no addresses, no pictures, no HTML.
 *
 * <p>{@code See [**all**](https://example.org/)} has the words {@code See all}.
 */
final class PlainWords extends AbstractVisitor {
    private final StringBuilder words = new StringBuilder();

    private PlainWords() {}

    /** The words inside a node, in one line. */
    static String of(Node node) {
        PlainWords visitor = new PlainWords();
        visitor.visitChildren(node);
        return visitor.words.toString().strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(Image image) {
        // What a picture shows is not what the text says.
    }
}
