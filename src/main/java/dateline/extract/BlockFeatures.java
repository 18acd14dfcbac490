package dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** All that is measured of a block before anything is known of its neighbours' worth, in one list. */
final class BlockFeatures {
    private static final List<String> TAGS =
            List.of("p", "li", "h1", "h2", "h3", "h4", "td", "blockquote", "figcaption", "pre", "dd", "dt", "section");

    private static final List<Integer> ZONES = List.of(
            Zone.ARTICLE,
            Zone.MAIN,
            Zone.NAV,
            Zone.ASIDE,
            Zone.HEADER,
            Zone.FOOTER,
            Zone.FORM,
            Zone.FIGURE,
            Zone.TABLE,
            Zone.LIST,
            Zone.QUOTE,
            Zone.BUTTON,
            Zone.HIDDEN,
            Zone.CAPTION,
            Zone.MARKED_BODY,
            Zone.LINK,
            Zone.COMMENTS);

    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> SLANTED = Set.of("i", "em");

    static final List<Feature> ALL = all();

    private BlockFeatures() {}

    private static List<Feature> all() {
        List<Feature> list = new ArrayList<>();
        own(list);
        place(list);
        surroundings(list);
        neighbours(list);
        page(list);
        return List.copyOf(list);
    }

    private static void own(List<Feature> list) {
        shape(list, "words", block -> Math.min(block.words, 400));
        shape(list, "linkShare", Block::linkShare);
        shape(list, "links", block -> block.links);
        shape(list, "wordLength", block -> share(block.shape.letters(), block.words));
        shape(list, "stops", block -> block.shape.stops());
        shape(list, "stopShare", block -> share(block.shape.stops(), block.words));
        shape(list, "commaShare", block -> share(block.shape.commas(), block.words));
        shape(list, "capitalShare", block -> share(block.shape.capitals(), block.words));
        shape(list, "shoutedShare", block -> share(block.shape.shouted(), block.words));
        shape(list, "numberShare", block -> share(block.shape.numbers(), block.words));
        shape(list, "lowerShare", block -> share(block.shape.lowers(), block.words));
        shape(list, "marks", block -> block.shape.marks());
        shape(list, "quotes", block -> block.shape.quotes());
        shape(list, "closes", block -> block.shape.closes() ? 1 : 0);
        shape(list, "colon", block -> block.text.endsWith(":") ? 1 : 0);
        shape(list, "digitFirst", block -> Character.isDigit(block.text.charAt(0)) ? 1 : 0);
        shape(list, "smallFirst", block -> Character.isLowerCase(block.text.charAt(0)) ? 1 : 0);
        shape(list, "copyright", block -> block.text.indexOf('©') >= 0 ? 1 : 0);
        shape(list, "ellipsis", block -> block.text.endsWith("…") || block.text.endsWith("...") ? 1 : 0);
        shape(list, "address", block -> block.text.indexOf('@') >= 0 || block.text.contains("http") ? 1 : 0);
        shape(list, "clock", block -> hasClock(block.text) ? 1 : 0);
        shape(list, "bold", block -> block.shareIn(BOLD));
        shape(list, "slanted", block -> block.shareIn(SLANTED));
        add(list, "phraseMean", (block, page) -> page.phrase(block).mean());
        add(list, "phraseLeast", (block, page) -> page.phrase(block).least());
        add(list, "phraseMost", (block, page) -> page.phrase(block).most());
        add(list, "notice", (block, page) -> page.isNotice(block) ? 1 : 0);
        add(list, "repeats", (block, page) -> page.repeats(block));
        add(list, "titleShare", (block, page) -> page.titleShare(block));
        add(list, "descriptionShare", (block, page) -> page.descriptionShare(block));
        add(list, "statedShare", (block, page) -> page.statedShare(block));
    }

    private static void place(List<Feature> list) {
        for (String tag : TAGS) {
            shape(list, "is-" + tag, block -> block.tag().equals(tag) ? 1 : 0);
        }
        for (int zone : ZONES) {
            shape(list, "in-" + Integer.numberOfTrailingZeros(zone), block -> block.box.in(zone) ? 1 : 0);
        }
        for (int kind = 0; kind < NameHint.ALL.size(); kind++) {
            int hint = kind;
            shape(list, "hint-" + NameHint.ALL.get(kind).name(), block -> block.box.levelsToHint(hint));
        }
        shape(list, "depth", block -> block.box.depth);
        for (int level = 0; level < 4; level++) {
            int up = level;
            shape(list, "evidence" + up, block -> block.box.up(up).evidence);
        }
        shape(list, "evidenceLeast", block -> block.box.leastEvidence);
        shape(list, "evidenceMost", block -> block.box.mostEvidence);
        shape(list, "evidenceAll", block -> block.box.allEvidence);
    }

    private static void surroundings(List<Feature> list) {
        for (int level = 0; level < 4; level++) {
            int up = level;
            add(list, "proseIn" + up, (block, page) -> share(block.box.up(up).proseWords, page.proseWords));
            shape(list, "linkShareIn" + up, block -> share(block.box.up(up).linkWords, block.box.up(up).words));
            shape(list, "wordsPerBlockIn" + up, block -> share(block.box.up(up).words, block.box.up(up).blocks));
        }
        for (int level = 0; level < 3; level++) {
            int up = level;
            shape(list, "imagesIn" + up, block -> Math.min(block.box.up(up).images, 9));
            shape(list, "blocksIn" + up, block -> Math.min(block.box.up(up).blocks, 200));
        }
        shape(list, "proseShareIn1", block -> share(block.box.up(1).proseWords, block.box.up(1).words));
        shape(list, "proseShareIn2", block -> share(block.box.up(2).proseWords, block.box.up(2).words));
        add(list, "inMainArticle", (block, page) -> page.isInMainArticle(block) ? 1 : 0);
        shape(list, "articles", block -> block.box.articles);
        shape(list, "clusterBlocks", block -> Math.min(block.box.cluster.blocks, 200));
        shape(list, "clusterLinks", block -> share(block.box.cluster.linkWords, block.box.cluster.words));
        shape(list, "clusterWords", block -> share(block.box.cluster.words, block.box.cluster.blocks));
        add(list, "alikeBlocks", (block, page) -> page.like(block).blocks);
        add(list, "alikeProse", (block, page) -> share(page.like(block).proseWords, page.proseWords));
        add(list, "alikeLinks", (block, page) -> share(page.like(block).linkWords, page.like(block).words));
        add(list, "alikeWords", (block, page) -> share(page.like(block).words, page.like(block).blocks));
        add(list, "toCenter", (block, page) -> toCenter(block.box, page.center));
        add(list, "fromCenter", (block, page) -> fromCenter(block.box, page.center));
    }

    private static void neighbours(List<Feature> list) {
        for (int step : new int[] {-3, -2, -1, 1, 2, 3}) {
            near(list, "words@" + step, step, block -> Math.min(block.words, 200));
            near(list, "linkShare@" + step, step, Block::linkShare);
            near(list, "closes@" + step, step, block -> block.shape.closes() ? 1 : 0);
        }
        for (int step : new int[] {-1, 1}) {
            near(list, "evidence@" + step, step, block -> block.box.allEvidence);
            near(list, "heading@" + step, step, block -> block.tag().matches("h[1-6]") ? 1 : 0);
            add(list, "alike@" + step, (block, page) -> alike(block, page.at(block.index + step)));
        }
    }

    private static void page(List<Feature> list) {
        add(list, "beforeMain", (block, page) -> page.mainFirst - block.index);
        add(list, "afterMain", (block, page) -> block.index - page.mainLast);
        heading(list, "headingWords", (block, page) -> block.words);
        heading(list, "headingPhrase", (block, page) -> page.phrase(block).mean());
        heading(list, "headingPhraseLeast", (block, page) -> page.phrase(block).least());
        heading(list, "headingEvidence", (block, page) -> block.box.allEvidence);
        heading(list, "headingOwnEvidence", (block, page) -> block.box.evidence);
        heading(list, "headingRelated", (block, page) -> block.box.levelsToHint(NameHint.RELATED));
        heading(list, "headingLinks", (block, page) -> block.linkShare());
        heading(list, "headingDepth", (block, page) -> block.box.depth);
        heading(list, "headingTitle", (block, page) -> page.titleShare(block));
        add(list, "sinceHeading", (block, page) -> sinceHeading(block, page.heading(block)));
        add(list, "before", (block, page) -> page.before(block));
        add(list, "afterHeadline", (block, page) -> page.headline < 0 ? -1000 : block.index - page.headline);
        add(list, "pageWords", (block, page) -> page.words);
        add(list, "pageProse", (block, page) -> page.proseWords);
        add(list, "blockOfProse", (block, page) -> share(block.words, page.proseWords));
    }

    private static void heading(List<Feature> list, String name, Feature.Measure measure) {
        list.add(new Feature(name, (block, page) -> {
            Block heading = page.heading(block);
            return heading == null ? -9 : measure.of(heading, page);
        }));
    }

    private static double sinceHeading(Block block, @Nullable Block heading) {
        return heading == null ? -1 : Math.min(99, block.index - heading.index);
    }

    /** A time of day, such as {@code 4:07}. */
    private static boolean hasClock(String text) {
        for (int i = text.indexOf(':'); i > 0 && i + 2 < text.length(); i = text.indexOf(':', i + 1)) {
            if (Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** How many levels a box stands below the center of the page, or the first box that both are in. */
    private static double toCenter(Box box, @Nullable Box center) {
        Box common = common(box, center);
        return common == null ? 50 : box.depth - common.depth;
    }

    private static double fromCenter(Box box, @Nullable Box center) {
        Box common = common(box, center);
        return common == null || center == null ? 50 : center.depth - common.depth;
    }

    private static @Nullable Box common(@Nullable Box a, @Nullable Box b) {
        Box one = a;
        Box two = b;
        while (one != null && two != null && one != two) {
            if (one.depth >= two.depth) {
                one = one.parent;
            } else {
                two = two.parent;
            }
        }
        return one == null ? null : two;
    }

    private static double alike(Block block, @Nullable Block other) {
        return other != null && other.box.path == block.box.path ? 1 : 0;
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static void shape(List<Feature> list, String name, ToDoubleFunction<Block> measure) {
        list.add(new Feature(name, (block, page) -> measure.applyAsDouble(block)));
    }

    private static void near(List<Feature> list, String name, int step, ToDoubleFunction<Block> measure) {
        list.add(new Feature(name, (block, page) -> {
            Block other = page.at(block.index + step);
            return other == null ? -1 : measure.applyAsDouble(other);
        }));
    }

    private static void add(List<Feature> list, String name, Feature.Measure measure) {
        list.add(new Feature(name, measure));
    }
}
