package dateline.clean;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a tree of Markdown nodes, a blank line between what stands apart. */
final class BodyText extends AbstractVisitor {
    private final StringBuilder out = new StringBuilder();
    private boolean apart;

    private BodyText() {}

    static String of(Node root) {
        BodyText text = new BodyText();
        root.accept(text);
        return text.out.toString();
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        block(heading);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            block(node);
        } else if (node instanceof TableCell && node.getPrevious() != null) {
            say(" ");
            visitChildren(node);
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        apart = true;
        say(code.getLiteral().strip());
        apart = true;
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        apart = true;
        say(code.getLiteral().strip());
        apart = true;
    }

    @Override
    public void visit(HtmlBlock html) {
        apart = true;
        say(html.getLiteral());
        apart = true;
    }

    @Override
    public void visit(Image image) {
        // A picture has a description, but no words of the story.
    }

    @Override
    public void visit(Text text) {
        say(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        say(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        say("\n");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        say("\n");
    }

    private void block(Node node) {
        apart = true;
        visitChildren(node);
        apart = true;
    }

    private void say(String words) {
        if (words.isEmpty()) {
            return;
        }
        if (apart && !out.isEmpty()) {
            out.append("\n\n");
        }
        apart = false;
        out.append(words);
    }
}
