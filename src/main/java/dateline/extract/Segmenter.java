package dateline.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Cuts a page into its blocks. */
final class Segmenter implements NodeFilter {
    /** Their contents are never text that a reader sees. */
    private static final Set<String> SKIPPED = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "canvas",
            "select",
            "datalist",
            "audio",
            "video",
            "textarea",
            "input",
            "map");

    /** They run on in the line of what is around them. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "math", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
            "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source", "br");

    private final ElementNames names;
    private final Deque<Box> open = new ArrayDeque<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linkWords;
    private int links;
    private int inLinks;
    private boolean afterBreak;

    private Segmenter(Vocabulary vocabulary) {
        names = new ElementNames(vocabulary);
    }

    /** The blocks of a page, in its order. */
    static List<Block> blocks(Document page, Vocabulary vocabulary) {
        Segmenter segmenter = new Segmenter(vocabulary);
        Element body = page.body();
        segmenter.open.push(new Box(body, null, new ElementNames.Said(0, 0, false)));
        NodeTraversor.filter(segmenter, body);
        segmenter.end();
        segmenter.blocks.forEach(block -> block.box.count(block));
        return segmenter.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text(words);
        } else if (node instanceof Element element && depth > 0) {
            return begin(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (depth == 0) {
            return FilterResult.CONTINUE;
        }
        if (node.nameIs("a")) {
            inLinks--;
        }
        if (Objects.requireNonNull(open.peek()).element.equals(node)) {
            end();
            open.pop();
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
        String name = element.normalName();
        if (SKIPPED.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            lineBreak(element);
        } else if (name.equals("img")) {
            nodes.add(element);
            for (Box box = open.peek(); box != null; box = box.parent) {
                box.images++;
            }
        } else if (isBox(element)) {
            end();
            open.push(new Box(element, open.peek(), names.of(element)));
        }
        if (name.equals("a")) {
            inLinks++;
            links++;
        }
        return FilterResult.CONTINUE;
    }

    /** Inline elements are boxes too when they are hidden, or made a block by what they hold. */
    private static boolean isBox(Element element) {
        return !INLINE.contains(element.normalName()) || (Zone.of(element) & Zone.HIDDEN) != 0;
    }

    private void lineBreak(Element br) {
        if (afterBreak) {
            end();
        } else {
            nodes.add(br);
            space();
            afterBreak = true;
        }
    }

    private void text(TextNode node) {
        String words = node.getWholeText();
        int before = text.length();
        append(words);
        boolean said = text.length() > before && !text.substring(before).isBlank();
        nodes.add(node);
        if (said) {
            afterBreak = false;
            if (inLinks > 0) {
                linkWords += Shape.of(words).words();
            }
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isBlank(c)) {
                space();
            } else if (!isNothing(c)) {
                text.append(c);
            }
        }
    }

    /** Blanks of every kind and control characters. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c < ' ';
    }

    /** Marks that nobody sees: zero width space, byte order mark, soft hyphen. */
    static boolean isNothing(char c) {
        return c == '\u200b' || c == '\ufeff' || c == '\u00ad';
    }

    private void space() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    /** Ends the block that is being read. */
    private void end() {
        String words = text.toString().strip();
        if (!words.isEmpty()) {
            Box box = Objects.requireNonNull(open.peek());
            blocks.add(new Block(blocks.size(), box, List.copyOf(nodes), words, linkWords, links));
            nodes.clear();
        } else {
            nodes.removeIf(node -> !node.nameIs("img"));
        }
        text.setLength(0);
        linkWords = 0;
        links = 0;
        afterBreak = false;
    }
}
