package dateline.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jsoup.nodes.Element;

/**
 * Writes blocks of a page as a tree of Markdown nodes: paragraphs, headings, lists, quotes, tables, code and pictures.
 * What stands around a block gives it its form.
 */
final class BodyWriter {
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> HOLDERS = Set.of("blockquote", "ul", "ol", "li");

    /** Nobody reads deeper lists, and no reader of Markdown must. */
    private static final int MAX_DEPTH = 12;

    private final Document root = new Document();
    private final Tables tables;
    /** The holders that are open, from the outside in, and their nodes; the first node is the document. */
    private final List<Element> path = new ArrayList<>();

    private final List<Node> nodes = new ArrayList<>(List.of(root));

    private BodyWriter(Tables tables) {
        this.tables = tables;
    }

    /**
     * The tree of these blocks.
     *
     * @param blocks in the order of the page
     * @param pictures what is shown in the place of a block, or before it
     */
    static Document write(List<Block> blocks, Map<Block, Node> pictures) {
        BodyWriter writer = new BodyWriter(Tables.of(blocks));
        for (Block block : blocks) {
            Node picture = pictures.get(block);
            if (picture != null) {
                writer.open(List.of());
                writer.append(picture);
            }
            writer.add(block);
        }
        return writer.root;
    }

    private void add(Block block) {
        Element table = tables.around(block);
        if (table == null) {
            open(holders(block.box.element));
            append(node(block));
        } else if (tables.isFirst(block)) {
            open(holders(table));
            append(tables.node(table));
        }
    }

    private void append(Node node) {
        nodes.get(nodes.size() - 1).appendChild(node);
    }

    /** Closes what does not stand around the next block, and opens what does. */
    private void open(List<Element> wanted) {
        int same = 0;
        while (same < path.size() && same < wanted.size() && path.get(same).equals(wanted.get(same))) {
            same++;
        }
        path.subList(same, path.size()).clear();
        nodes.subList(same + 1, nodes.size()).clear();
        for (Element holder : wanted.subList(same, wanted.size())) {
            Node node = holder(holder.normalName());
            append(node);
            path.add(holder);
            nodes.add(node);
        }
    }

    /** What stands around an element and makes sense in Markdown: items in lists, lists with items. */
    private static List<Element> holders(Element element) {
        List<Element> around = new ArrayList<>();
        for (Element up = element; up != null; up = up.parent()) {
            if (HOLDERS.contains(up.normalName())) {
                around.add(up);
            }
        }
        Collections.reverse(around);
        List<Element> holders = new ArrayList<>();
        for (Element holder : around) {
            boolean inList = !holders.isEmpty() && LISTS.contains(last(holders).normalName());
            if (inList == holder.nameIs("li") && holders.size() < MAX_DEPTH) {
                holders.add(holder);
            }
        }
        if (!holders.isEmpty() && LISTS.contains(last(holders).normalName())) {
            holders.remove(holders.size() - 1);
        }
        return holders;
    }

    private static Element last(List<Element> elements) {
        return elements.get(elements.size() - 1);
    }

    private static Node holder(String name) {
        return switch (name) {
            case "ul" -> tight(new BulletList());
            case "ol" -> tight(new OrderedList());
            case "li" -> new ListItem();
            default -> new BlockQuote();
        };
    }

    private static Node tight(org.commonmark.node.ListBlock list) {
        list.setTight(true);
        return list;
    }

    private static Node node(Block block) {
        if (block.box.in(Zone.CODE)) {
            FencedCodeBlock code = new FencedCodeBlock();
            code.setFenceCharacter("`");
            code.setOpeningFenceLength(longestFence(block) + 1);
            code.setLiteral(Inlines.verbatim(block).strip() + "\n");
            return code;
        }
        Node node = block.isHeading() ? heading(block.tag().charAt(1) - '0') : new Paragraph();
        Inlines.of(block, block.isHeading()).forEach(node::appendChild);
        return node;
    }

    /** The title of the page is its only heading of the first level. */
    private static Heading heading(int level) {
        Heading heading = new Heading();
        heading.setLevel(Math.max(2, level));
        return heading;
    }

    private static int longestFence(Block block) {
        int longest = 2;
        int run = 0;
        for (char c : block.text.toCharArray()) {
            run = c == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
