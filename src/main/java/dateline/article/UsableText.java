package dateline.article;

import dateline.text.PlainText;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what no page or feed can carry: a file has no control characters, yet <code>&amp;#x11;</code> in it makes one, and a
 * feed that holds it is no XML.
 */
final class UsableText extends AbstractVisitor implements PostProcessor {
    @Override
    public Node process(Node root) {
        root.accept(this);
        return root;
    }

    @Override
    public void visit(Text text) {
        text.setLiteral(PlainText.of(text.getLiteral()));
    }

    @Override
    public void visit(Link link) {
        link.setTitle(usable(link.getTitle()));
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        image.setTitle(usable(image.getTitle()));
        visitChildren(image);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        block.setInfo(usable(block.getInfo()));
    }

    private static @Nullable String usable(@Nullable String text) {
        return text == null ? null : PlainText.of(text);
    }
}
