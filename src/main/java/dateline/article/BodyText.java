package dateline.article;

import dateline.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The text of a body as people read it, each piece with the node that it comes from: what is found in the text can so be
 * marked on the page.
 *
 * <p>{@code # Talks} and {@code They met in *Oslo*.} have the text {@code Talks}, a blank line, {@code They met in Oslo.}
 */
final class BodyText extends AbstractVisitor {
    /**
     * Text that stands in one node.
     *
     * @param start its place in the whole text
     */
    record Piece(int start, Text node) {}

    private static final char LINE_END = '\n';

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Integer> sections = new ArrayList<>();
    private final List<Span> paragraphs = new ArrayList<>();

    private BodyText() {}

    static BodyText of(Node root) {
        BodyText text = new BodyText();
        root.accept(text);
        return text;
    }

    /**
     * The text of a body, without {@link #pieces}, of which only those parts are parsed that have to be.
     *
     * @param parser for these parts
     */
    static BodyText of(String body, Function<String, Node> parser) {
        BodyText text = new BodyText();
        PlainProse prose = new PlainProse(body);
        for (PlainProse.Part part : prose.parts()) {
            if (part.kind() == PlainProse.Kind.OTHER) {
                parser.apply(body.substring(part.start(), part.end())).accept(text);
            } else {
                text.add(prose, part);
            }
        }
        text.pieces.clear();
        return text;
    }

    private void add(PlainProse prose, PlainProse.Part part) {
        int start = begin();
        prose.read(part, text);
        if (part.kind() == PlainProse.Kind.PARAGRAPH) {
            paragraphs.add(new Span(start, text.length()));
        } else if (part.kind() == PlainProse.Kind.HEADING) {
            sections.add(start);
        }
    }

    /** Headings, paragraphs, items of lists and cells of tables, each parted from the next by a blank line. */
    String text() {
        return text.toString();
    }

    /** In the order of the text. */
    List<Piece> pieces() {
        return pieces;
    }

    /** Where the headings begin, in order. */
    List<Integer> sections() {
        return sections;
    }

    /** The places of the paragraphs that stand neither in a list nor in a quotation. */
    List<Span> paragraphs() {
        return paragraphs;
    }

    @Override
    public void visit(Paragraph paragraph) {
        int start = block(paragraph);
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (paragraph.getParent() instanceof Document && start < end) {
            paragraphs.add(new Span(start, end));
        }
    }

    @Override
    public void visit(Heading heading) {
        sections.add(block(heading));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            block(node);
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (!(block instanceof FootnoteDefinition)) {
            visitChildren(block);
        }
    }

    private int block(Node block) {
        int start = begin();
        visitChildren(block);
        return start;
    }

    /** Where the next block begins. */
    private int begin() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != LINE_END) {
            text.append(LINE_END).append(LINE_END);
        }
        return text.length();
    }

    @Override
    public void visit(Text node) {
        pieces.add(new Piece(text.length(), node));
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append(' ');
    }

    @Override
    public void visit(Image image) {
        // What a picture shows is not what the text says.
    }
}
