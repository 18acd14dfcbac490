package dateline.extract;

import dateline.text.WebAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Writes the texts of a block as inline nodes of Markdown: words, links, emphasis, code and line breaks. */
final class Inlines {
    private static final Set<String> MARKS = Set.of("a", "b", "strong", "i", "em", "code");

    private final Block block;
    private final boolean oneLine;
    private final Document root = new Document();
    /** The marked elements that are open, from the outside in, and their nodes; the first node is the root. */
    private final List<Element> path = new ArrayList<>();

    private final List<Node> nodes = new ArrayList<>(List.of(root));
    private final StringBuilder words = new StringBuilder();
    private boolean space;
    private boolean lineBreak;

    private Inlines(Block block, boolean oneLine) {
        this.block = block;
        this.oneLine = oneLine;
    }

    /**
     * The nodes of a block.
     *
     * @param oneLine whether line breaks become blanks, as they must in headings and cells
     */
    static List<Node> of(Block block, boolean oneLine) {
        Inlines inlines = new Inlines(block, oneLine);
        for (org.jsoup.nodes.Node node : block.nodes) {
            if (node instanceof TextNode text) {
                inlines.text(text);
            } else if (node.nameIs("br")) {
                inlines.lineBreak = true;
            }
        }
        inlines.endWords();
        List<Node> children = new ArrayList<>();
        for (Node child = inlines.root.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** The text of a block with all of its white space, for code. */
    static String verbatim(Block block) {
        StringBuilder out = new StringBuilder();
        for (org.jsoup.nodes.Node node : block.nodes) {
            if (node instanceof TextNode text) {
                out.append(text.getWholeText());
            } else if (node.nameIs("br")) {
                out.append('\n');
            }
        }
        return out.toString();
    }

    private void text(TextNode node) {
        String whole = node.getWholeText();
        boolean opened = false;
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (Segmenter.isBlank(c)) {
                space = true;
            } else if (!Segmenter.isNothing(c)) {
                if (!opened) {
                    open(marks(node));
                    opened = true;
                }
                blank();
                words.append(c);
            }
        }
    }

    /** Blanks stand outside of marks: inside, Markdown would not see the marks. */
    private void blank() {
        if (lineBreak && !oneLine && hasContent()) {
            endWords();
            nodes.get(nodes.size() - 1).appendChild(new HardLineBreak());
        } else if ((space || lineBreak) && hasContent()) {
            words.append(' ');
        }
        space = false;
        lineBreak = false;
    }

    private boolean hasContent() {
        return root.getFirstChild() != null || !words.isEmpty();
    }

    private void open(List<Element> wanted) {
        int same = 0;
        while (same < path.size() && same < wanted.size() && path.get(same).equals(wanted.get(same))) {
            same++;
        }
        if (same == path.size() && same == wanted.size()) {
            return;
        }
        endWords();
        path.subList(same, path.size()).clear();
        nodes.subList(same + 1, nodes.size()).clear();
        if (same < wanted.size()) {
            blank();
            endWords();
        }
        for (Element mark : wanted.subList(same, wanted.size())) {
            Node node = node(mark);
            nodes.get(nodes.size() - 1).appendChild(node);
            path.add(mark);
            nodes.add(node);
        }
    }

    /** The marks around a text, each kind once. */
    private List<Element> marks(TextNode text) {
        List<Element> marks = new ArrayList<>();
        for (Element up = text.parent(); up != null && !up.equals(block.box.element); up = up.parent()) {
            if (MARKS.contains(up.normalName()) && (!up.nameIs("a") || address(up) != null)) {
                marks.add(up);
            }
        }
        Collections.reverse(marks);
        List<Element> once = new ArrayList<>();
        for (Element mark : marks) {
            if (once.stream()
                    .noneMatch(other ->
                            kind(other).equals(kind(mark)) || kind(other).equals("code"))) {
                once.add(mark);
            }
        }
        return once;
    }

    private static String kind(Element mark) {
        return switch (mark.normalName()) {
            case "b", "strong" -> "strong";
            case "i", "em" -> "em";
            default -> mark.normalName();
        };
    }

    private static Node node(Element mark) {
        return switch (kind(mark)) {
            case "a" -> new Link(String.valueOf(address(mark)), null);
            case "strong" -> new StrongEmphasis("**");
            case "em" -> new Emphasis("*");
            default -> new Code();
        };
    }

    private static @Nullable String address(Element link) {
        String address = link.absUrl("href");
        return address.isEmpty() ? null : WebAddress.absolute(address);
    }

    private void endWords() {
        if (words.isEmpty()) {
            return;
        }
        Node parent = nodes.get(nodes.size() - 1);
        if (parent instanceof Code code) {
            code.setLiteral((code.getLiteral() == null ? "" : code.getLiteral()) + words);
        } else {
            parent.appendChild(new Text(words.toString()));
        }
        words.setLength(0);
    }
}
