package dateline.extract;

import java.util.HashMap;
import java.util.Map;

/** A first guess for each block of a page how likely it is main text, added up over the boxes that blocks stand in. */
final class Guesses {
    /** Further off, a likely block says nothing. */
    private static final int FAR = 20;

    /** Guesses over words. */
    private static final class Sum {
        private double expected;
        private double words;

        void add(double guess, Block block) {
            expected += guess * block.words;
            words += block.words;
        }

        double mean() {
            return words == 0 ? 0 : expected / words;
        }
    }

    private static final Sum NOTHING = new Sum();

    private final float[] guesses;
    private final double[] expectedBefore;
    private final Map<Box, Sum> boxes = new HashMap<>();
    private final Map<Long, Sum> alike = new HashMap<>();

    /** @param guesses from 0 to 1, in the order of the page's blocks */
    Guesses(Layout page, float[] guesses) {
        this.guesses = guesses;
        expectedBefore = new double[guesses.length + 1];
        for (Block block : page.blocks) {
            float guess = guesses[block.index];
            expectedBefore[block.index + 1] = expectedBefore[block.index] + guess * block.words;
            alike.computeIfAbsent(block.box.path, key -> new Sum()).add(guess, block);
            for (Box box = block.box; box != null; box = box.parent) {
                boxes.computeIfAbsent(box, key -> new Sum()).add(guess, block);
            }
        }
    }

    /** The guess of the block so many places on, or -1 outside of the page. */
    double at(int index) {
        return index < 0 || index >= guesses.length ? -1 : guesses[index];
    }

    /** The mean over the words in a box. */
    double in(Box box) {
        return boxes.getOrDefault(box, NOTHING).mean();
    }

    /** The mean over the words in places like that of a block. */
    double alike(Block block) {
        return alike.getOrDefault(block.box.path, NOTHING).mean();
    }

    /** How many words of main text are expected on the page, at least 1. */
    double expected() {
        return Math.max(1, expectedBefore[guesses.length]);
    }

    /** The share of these that stands in a box. */
    double shareIn(Box box) {
        return boxes.getOrDefault(box, NOTHING).expected / expected();
    }

    /** The share of these that stands before a block. */
    double before(Block block) {
        return expectedBefore[block.index] / expected();
    }

    /** The share of these that stands after a block. */
    double after(Block block) {
        return (expectedBefore[guesses.length] - expectedBefore[block.index + 1]) / expected();
    }

    /** How many blocks away the next likely one is, in steps of 1 or -1; at most {@link #FAR}. */
    int gap(Block block, int step) {
        int gap = 1;
        while (gap < FAR && at(block.index + gap * step) <= 0.5 && at(block.index + gap * step) >= 0) {
            gap++;
        }
        return at(block.index + gap * step) < 0 ? FAR : gap;
    }
}
