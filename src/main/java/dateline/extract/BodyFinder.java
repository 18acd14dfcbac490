package dateline.extract;

import dateline.learn.Forest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the blocks of a page that are its main text.
 *
 * <p>A first forest guesses from what a block is and where it stands, a second one from that and from the guesses around
 * it. What is measured stands in {@link BlockFeatures} and {@link ContextFeatures}; among it are the ways in which
 * others find main text: text density, links, tag paths, the best container, and the body that the page itself states.
 */
final class BodyFinder {
    /** Above this a block is more likely main text than not, by the sums of precision and recall. */
    static final double THRESHOLD = 0.5;

    /** A paragraph of so many words is not told twice in one story. */
    private static final int REPEATED_WORDS = 12;

    /** A block with a lower first guess is never main text, and most are: the second forest need not look at it. */
    private static final double HOPELESS = 0.02;

    /** So many of its words stand in the title of the page. */
    private static final double HEADLINE = 0.9;

    private final Forest first;
    private final Forest second;

    BodyFinder(Forest first, Forest second) {
        this.first = first;
        this.second = second;
    }

    /** How likely each block of a page is main text, from 0 to 1. */
    float[] likelihoods(Layout page) {
        float[][] rows = firstRows(page);
        float[] guesses = guesses(first, rows);
        float[] likelihoods = guesses.clone();
        ContextFeatures.Guesses around = ContextFeatures.guesses(page, guesses);
        for (Block block : page.blocks) {
            if (guesses[block.index] > HOPELESS) {
                likelihoods[block.index] = (float) second.probability(secondRow(block, rows[block.index], around));
            }
        }
        return likelihoods;
    }

    /** The blocks to keep, in the order of the page; none when there is no main text. */
    static List<Block> choose(Layout page, float[] likelihoods, double threshold) {
        List<Block> kept = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Block block : page.blocks) {
            if (likelihoods[block.index] > threshold
                    && !isBeside(block, page)
                    && (block.words < REPEATED_WORDS || told.add(block.text))) {
                kept.add(block);
            }
        }
        return kept;
    }

    /**
     * What never belongs to the main text, however it reads: captions (they are kept as such), the headline above it, and
     * notices. The forests alone take some of them for paragraphs.
     */
    private static boolean isBeside(Block block, Layout page) {
        boolean headline = page.titleShare(block) > HEADLINE && block.index <= page.mainFirst + 1;
        boolean caption = Figures.isCaption(block) && block.isNamedCaption() && !block.box.in(Zone.MARKED_BODY);
        return headline || caption || block.box.in(Zone.CAPTION) || page.isNotice(block);
    }

    static List<String> names(boolean second) {
        List<String> names = new ArrayList<>();
        BlockFeatures.ALL.forEach(feature -> names.add(feature.name()));
        if (second) {
            names.addAll(ContextFeatures.NAMES);
        }
        return names;
    }

    static float[][] firstRows(Layout page) {
        float[][] rows = new float[page.blocks.size()][BlockFeatures.ALL.size()];
        for (Block block : page.blocks) {
            float[] row = rows[block.index];
            for (int f = 0; f < row.length; f++) {
                row[f] = (float) BlockFeatures.ALL.get(f).measure().of(block, page);
            }
        }
        return rows;
    }

    static float[][] secondRows(Layout page, float[][] rows, float[] guesses) {
        ContextFeatures.Guesses all = ContextFeatures.guesses(page, guesses);
        float[][] longer = new float[rows.length][];
        for (Block block : page.blocks) {
            longer[block.index] = secondRow(block, rows[block.index], all);
        }
        return longer;
    }

    private static float[] secondRow(Block block, float[] first, ContextFeatures.Guesses around) {
        float[] row = Arrays.copyOf(first, first.length + ContextFeatures.NAMES.size());
        ContextFeatures.fill(block, around, row, first.length);
        return row;
    }

    static float[] guesses(Forest forest, float[][] rows) {
        float[] guesses = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            guesses[i] = (float) forest.probability(rows[i]);
        }
        return guesses;
    }
}
