package dateline.extract;

import dateline.clean.Boilerplate;
import dateline.clean.Removal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells of each block that is not in the main text where it stood, and what it is. */
final class PageReport {
    /** A block with more of its words in links is a row of links. */
    private static final double LINKS = 0.6;

    /** The same words in the title of the page. */
    private static final double TITLE = 0.85;

    private PageReport() {}

    /**
     * The removals of a page.
     *
     * @param html the page, parsed with positions
     */
    static List<Removal> of(String html, Layout page, List<Block> kept) {
        Set<Block> text = new HashSet<>(kept);
        Set<String> told = kept.stream().map(each -> each.text).collect(Collectors.toSet());
        List<Removal> removals = new ArrayList<>();
        int chars = 0;
        int points = 0;
        for (Block block : page.blocks) {
            int start = start(block);
            if (text.contains(block) || start < chars) {
                continue;
            }
            int end = Math.max(start + 1, end(block));
            points += html.codePointCount(chars, Math.min(start, html.length()));
            chars = start;
            int length = html.codePointCount(start, Math.min(end, html.length()));
            String rule = told.contains(block.text) ? "repeated-text" : rule(block, page);
            removals.add(new Removal(points, Math.max(1, length), rule, block.text));
        }
        return removals;
    }

    /** What a block is, in one word. */
    static String rule(Block block, Layout page) {
        if (block.box.in(Zone.COMMENTS)) {
            return "comments";
        }
        if (block.box.in(Zone.NAV)) {
            return "navigation";
        }
        if (block.box.in(Zone.HIDDEN)) {
            return "hidden";
        }
        return Boilerplate.rule(block.text).orElseGet(() -> place(block, page));
    }

    private static String place(Block block, Layout page) {
        if (page.titleShare(block) > TITLE) {
            return "headline";
        }
        if (Figures.isCaption(block)) {
            return "photo-caption";
        }
        if (block.linkShare() > LINKS) {
            return "links";
        }
        if (block.box.in(Zone.FORM) || block.box.in(Zone.BUTTON)) {
            return "form";
        }
        return block.box.in(Zone.FOOTER) ? "footer" : block.box.in(Zone.ASIDE) ? "aside" : "beside-the-text";
    }

    private static int start(Block block) {
        for (Node node : block.nodes) {
            if (node instanceof TextNode words && !words.isBlank()) {
                return Math.max(0, words.sourceRange().startPos());
            }
        }
        return 0;
    }

    private static int end(Block block) {
        int end = 0;
        for (Node node : block.nodes) {
            if (node instanceof TextNode words && !words.isBlank()) {
                end = words.sourceRange().endPos();
            }
        }
        return end;
    }
}
