package dateline.extract;

import dateline.clean.Boilerplate;
import dateline.text.Shingles;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page as blocks, with what is true of the page as a whole. */
final class Layout {
    /** No headline is longer. */
    private static final int TITLE_WORDS = 40;

    /** A text of fewer words has no run of words to compare; letters count for scripts without blanks. */
    private static final int COMPARED_WORDS = 4;

    private static final int COMPARED_LETTERS = 40;

    /** Longer blocks are not asked whether they are notices. */
    private static final int NOTICE_WORDS = 60;

    /** The blocks that stand in places of one kind; see {@link Box#path}. */
    static final class Group {
        int blocks;
        int words;
        int linkWords;
        int proseWords;
    }

    final List<Block> blocks;
    final int words;
    final int proseWords;
    /** The box in which most of the running text stands close together; null on a page without any. */
    final @Nullable Box center;
    /** Where the headline stands among the blocks, or -1. */
    final int headline;

    /** First and last block of the places in which most of the running text stands; an empty span has first > last. */
    final int mainFirst;

    final int mainLast;

    private final @Nullable Element mainArticle;
    private final boolean[] notices;
    private final double[] titleShares;
    private final int[] headings;
    private final int[] wordsBefore;
    private final Phrase[] phrases;
    private final Map<Long, Group> groups = new HashMap<>();
    private final Map<String, Integer> repeats = new HashMap<>();
    private final Set<String> titleWords = new HashSet<>();
    private final Shingles description;
    private final Shingles stated;

    Layout(Document page, Vocabulary vocabulary) {
        blocks = Segmenter.blocks(page, vocabulary);
        wordsBefore = new int[blocks.size() + 1];
        notices = new boolean[blocks.size()];
        phrases = new Phrase[blocks.size()];
        int prose = 0;
        for (Block block : blocks) {
            wordsBefore[block.index + 1] = wordsBefore[block.index] + block.words;
            prose += block.isProse() ? block.words : 0;
            notices[block.index] =
                    block.words <= NOTICE_WORDS && Boilerplate.rule(block.text).isPresent();
            phrases[block.index] = Phrase.of(block, vocabulary);
            repeats.merge(block.text, 1, Integer::sum);
            count(groups.computeIfAbsent(group(block), key -> new Group()), block);
        }
        words = wordsBefore[blocks.size()];
        proseWords = prose;
        center = Center.of(blocks);
        collect(titleWords, page.title());
        titleWords.addAll(metaWords(page, "meta[property=og:title]"));
        titleShares = blocks.stream().mapToDouble(this::shareWithTitle).toArray();
        description = Shingles.of(meta(page, "meta[property=og:description], meta[name=description]"));
        stated = Shingles.of(StatedBody.of(page));
        headline = findHeadline();
        headings = new int[blocks.size()];
        long main = mainPath();
        int first = blocks.size();
        int last = -1;
        int heading = -1;
        for (Block block : blocks) {
            heading = block.isHeading() ? block.index : heading;
            headings[block.index] = heading;
            if (block.box.path == main && block.isProse()) {
                first = Math.min(first, block.index);
                last = block.index;
            }
        }
        mainFirst = first;
        mainLast = last;
        mainArticle = last < 0 ? null : article(blocks.get(first));
    }

    private static @Nullable Element article(Block block) {
        Box box = block.box;
        while (box.parent != null && !box.element.nameIs("article")) {
            box = box.parent;
        }
        return box.parent == null ? null : box.element;
    }

    /** Whether a block stands in the same {@code article} element as the first running text, and in no other within. */
    boolean isInMainArticle(Block block) {
        return Objects.equals(article(block), mainArticle);
    }

    /** Whether a block is, as a whole, something that stands around stories everywhere; see {@link Boilerplate}. */
    boolean isNotice(Block block) {
        return notices[block.index];
    }

    private long mainPath() {
        long path = 0;
        int most = 0;
        for (Block block : blocks) {
            int prose = like(block).proseWords;
            if (prose > most && (center == null || isIn(block.box, center))) {
                most = prose;
                path = block.box.path;
            }
        }
        return path;
    }

    private static boolean isIn(Box box, Box outer) {
        Box up = box;
        while (up != outer && up.parent != null) {
            up = up.parent;
        }
        return up == outer;
    }

    /** The heading under which a block stands, itself if it is one; null before the first. */
    @Nullable
    Block heading(Block block) {
        return headings[block.index] < 0 ? null : blocks.get(headings[block.index]);
    }

    private static void count(Group group, Block block) {
        group.blocks++;
        group.words += block.words;
        group.linkWords += block.linkWords;
        group.proseWords += block.isProse() ? block.words : 0;
    }

    private static long group(Block block) {
        return block.box.path;
    }

    /** All blocks in places like this one's. */
    Group like(Block block) {
        return groups.getOrDefault(group(block), new Group());
    }

    /** What the words of a short block say of it. */
    Phrase phrase(Block block) {
        return phrases[block.index];
    }

    /** How often these very words stand in a block of the page. */
    int repeats(Block block) {
        return repeats.getOrDefault(block.text, 1);
    }

    /** The share of the page's words that stand before a block, from 0 to 1. */
    double before(Block block) {
        return words == 0 ? 0 : (double) wordsBefore[block.index] / words;
    }

    /** The block so many places on, or null outside of the page. */
    @Nullable
    Block at(int index) {
        return index < 0 || index >= blocks.size() ? null : blocks.get(index);
    }

    /** The share of a block's words that the title of the page has, from 0 to 1. */
    double titleShare(Block block) {
        return titleShares[block.index];
    }

    private double shareWithTitle(Block block) {
        if (titleWords.isEmpty() || block.words == 0 || block.words > TITLE_WORDS) {
            return 0;
        }
        Set<String> own = new HashSet<>();
        collect(own, block.text);
        if (own.isEmpty()) {
            return 0;
        }
        long shared = own.stream().filter(titleWords::contains).count();
        return (double) shared / Math.max(own.size(), titleWords.size() * 0.6);
    }

    /** The share of a block that stands in the page's own description. */
    double descriptionShare(Block block) {
        return share(block, description);
    }

    /** The share of a block that stands in the body that the page states for search engines; -1 when it states none. */
    double statedShare(Block block) {
        return stated.size() == 0 ? -1 : share(block, stated);
    }

    private static double share(Block block, Shingles of) {
        boolean comparable = block.words >= COMPARED_WORDS || block.text.length() >= COMPARED_LETTERS;
        return comparable && of.size() > 0 ? Shingles.of(block.text).containedIn(of) : 0;
    }

    private int findHeadline() {
        int best = -1;
        double most = 0.5;
        for (Block block : blocks) {
            boolean heading = block.tag().equals("h1");
            double share = titleShare(block)
                    + (heading ? 0.3 : block.tag().startsWith("h") ? 0.1 : 0)
                    - block.linkShare() * 0.4;
            if (share > most + 0.05) {
                most = share;
                best = block.index;
            }
        }
        return best;
    }

    private static Set<String> metaWords(Document page, String query) {
        Set<String> words = new HashSet<>();
        collect(words, meta(page, query));
        return words;
    }

    private static String meta(Document page, String query) {
        Element meta = page.head().selectFirst(query);
        return meta == null ? "" : meta.attr("content");
    }

    private static void collect(Set<String> words, String text) {
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
                from = -1;
            }
        }
    }
}
