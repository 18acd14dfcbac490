package dateline.extract;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A run of text that stands on lines of its own: what is kept or left out as a whole.
 *
 * <p>{@code <div>One <b>bold</b> word.<p>Two.</p></div>} has two: {@code One bold word.} and {@code Two.}
 */
final class Block {
    /** Long enough, and with too few links, to be anything but running text. */
    private static final int PROSE_WORDS = 12;

    private static final double PROSE_LINKS = 0.35;

    final Box box;
    /** Its texts, line breaks and pictures in order. */
    final List<Node> nodes;

    final String text;
    final int words;
    final int linkWords;
    final int links;
    /** Where it stands among the blocks of the page. */
    final int index;

    final Shape shape;

    Block(int index, Box box, List<Node> nodes, String text, int linkWords, int links) {
        this.index = index;
        this.box = box;
        this.nodes = nodes;
        this.text = text;
        this.linkWords = linkWords;
        this.links = links;
        shape = Shape.of(text);
        words = shape.words();
    }

    double linkShare() {
        return words == 0 ? 0 : (double) linkWords / words;
    }

    boolean isProse() {
        return words >= PROSE_WORDS && linkShare() < PROSE_LINKS && shape.stops() > 0 && !box.in(Zone.BESIDE);
    }

    /** Whether its own element is named as captions are. */
    boolean isNamedCaption() {
        return box.levelsToHint(NameHint.CAPTION) == 0;
    }

    boolean isHeading() {
        String tag = tag();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) != 'r';
    }

    /** The share of its text that stands in one of these elements, from 0 to 1. */
    double shareIn(Set<String> tags) {
        int in = 0;
        int all = 0;
        for (Node node : nodes) {
            if (node instanceof TextNode words && !words.isBlank()) {
                int length = words.getWholeText().length();
                all += length;
                in += isIn(words, tags) ? length : 0;
            }
        }
        return all == 0 ? 0 : (double) in / all;
    }

    private boolean isIn(Node node, Set<String> tags) {
        for (Node up = node.parent(); up != null && !up.equals(box.element); up = up.parent()) {
            if (tags.contains(up.normalName())) {
                return true;
            }
        }
        return false;
    }

    String tag() {
        return box.element.normalName();
    }

    @Override
    public String toString() {
        return tag() + ": " + text;
    }
}
