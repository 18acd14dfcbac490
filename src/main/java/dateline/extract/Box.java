package dateline.extract;

import java.util.Arrays;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of the page that begins a line of its own, with what stands in it, counted. */
final class Box {
    private static final Set<String> LISTS = Set.of("table", "ul", "ol", "dl");
    private static final int LISTED = Zone.TABLE | Zone.LIST | Zone.DEFINITION;

    final Element element;
    final @Nullable Box parent;
    final int depth;
    /** Equal for boxes whose tags and classes are alike up to the root: the rows of a list, the paragraphs of a text. */
    final long path;
    /** How much the names of its class and id speak for main text; see {@link Vocabulary}. */
    final float evidence;
    /** The least and the greatest evidence of it and all around it. */
    final float leastEvidence;

    final float mostEvidence;
    final float allEvidence;
    /** What it is in, as bits of {@link Zone}. */
    final int zones;

    /** For each kind of {@link NameHint} how deep the nearest box with it stands, or -1; the root does not count. */
    private final int[] hints;

    /** How many {@code article} elements it stands in, itself included. */
    final int articles;
    /** The nearest list or table around it, itself included; itself when there is none. */
    final Box cluster;

    int images;
    int words;
    int linkWords;
    int blocks;
    int proseWords;
    int proseBlocks;

    Box(Element element, @Nullable Box parent, ElementNames.Said said) {
        this.element = element;
        this.parent = parent;
        evidence = said.evidence();
        depth = parent == null ? 0 : parent.depth + 1;
        path = (parent == null ? 7 : parent.path) * 1_000_003
                + element.normalName().hashCode() * 31L
                + element.className().hashCode();
        leastEvidence = parent == null ? evidence : Math.min(evidence, parent.leastEvidence);
        mostEvidence = parent == null ? evidence : Math.max(evidence, parent.mostEvidence);
        allEvidence = parent == null ? evidence : evidence + parent.allEvidence;
        zones = (parent == null ? 0 : parent.zones) | Zone.of(element) | (said.comments() ? Zone.COMMENTS : 0);

        hints = hints(said.hints(), parent);
        articles = (parent == null ? 0 : parent.articles) + (element.nameIs("article") ? 1 : 0);
        cluster = parent == null || LISTS.contains(element.normalName()) || (parent.zones & LISTED) == 0
                ? this
                : parent.cluster;
    }

    private int[] hints(int bits, @Nullable Box parent) {
        if (parent == null) {
            int[] none = new int[NameHint.ALL.size()];
            Arrays.fill(none, -1);
            return none;
        }
        if (bits == 0) {
            return parent.hints;
        }
        int[] own = parent.hints.clone();
        for (int kind = 0; kind < own.length; kind++) {
            own[kind] = (bits >> kind & 1) == 1 ? depth : own[kind];
        }
        return own;
    }

    /** How many levels up the nearest hint of a kind stands, 0 for this box itself; 20 when there is none. */
    int levelsToHint(int kind) {
        return hints[kind] < 0 ? 20 : depth - hints[kind];
    }

    boolean in(int zone) {
        return (zones & zone) != 0;
    }

    /** Counts a block into this box and all around it. */
    void count(Block block) {
        boolean prose = block.isProse();
        for (Box box = this; box != null; box = box.parent) {
            box.words += block.words;
            box.linkWords += block.linkWords;
            box.blocks++;
            box.proseWords += prose ? block.words : 0;
            box.proseBlocks += prose ? 1 : 0;
        }
    }

    /** The box so many levels up, or the last one. */
    Box up(int levels) {
        Box box = this;
        for (int i = 0; i < levels && box.parent != null; i++) {
            box = box.parent;
        }
        return box;
    }
}
